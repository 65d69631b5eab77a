import type { TextSpan } from '@simpul/graph-schema/text-span';

/** The lines of a text that hold more than white space. */
export function paragraphs(text: string): readonly TextSpan[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
}
