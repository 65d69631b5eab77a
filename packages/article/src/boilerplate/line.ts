import type { TextSpan } from '@simpul/graph-schema/text-span';

/** A line of the text without the white space around it; never empty. */
export interface Line extends TextSpan {
  readonly text: string;
}

/** A rule finds, in one line, the parts that are no story; positions count from the start of the article's text. */
export type LineRule = (line: Line, place: LinePlace) => readonly TextSpan[];

/** What a rule may look at besides the line. */
export interface LinePlace {
  readonly index: number;
  readonly lines: readonly Line[];
  readonly outlet: string | null;
}

/** The lines of a text that aren't blank, trimmed, with their positions. */
export function splitLines(text: string): readonly Line[] {
  return [...text.matchAll(/[^\r\n\u2028\u2029]+/g)].flatMap((match) => {
    const trimmed = match[0].trim();
    if (trimmed === '') return [];
    const start = match.index + match[0].indexOf(trimmed);
    return [{ start, end: start + trimmed.length, text: trimmed }];
  });
}

/** The spans that a global pattern matches in a line. */
export function matchSpans(line: Line, pattern: RegExp): readonly TextSpan[] {
  return [...line.text.matchAll(pattern)].map((match) => ({
    start: line.start + match.index,
    end: line.start + match.index + match[0].length,
  }));
}
