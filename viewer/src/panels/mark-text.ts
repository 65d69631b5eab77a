import type { TextSpan } from '@simpul/graph-schema/text-span';

/** A range of a text and what it is, for instance `evidence`. */
export interface Mark<Kind extends string> extends TextSpan {
  readonly kind: Kind;
}

/** A piece of text with all marks that cover it. */
export interface Segment<Kind extends string> {
  readonly start: number;
  readonly text: string;
  readonly kinds: readonly Kind[];
}

/**
 * Cuts a text at the borders of its marks. The pieces joined are the text again; marks may overlap, and what reaches
 * out of the text is cut off.
 */
export function markText<Kind extends string>(text: string, marks: readonly Mark<Kind>[]): readonly Segment<Kind>[] {
  const inside = marks
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start), end: Math.min(text.length, mark.end) }))
    .filter(({ start, end }) => start < end);
  const borders = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])];
  borders.sort((a, b) => a - b);
  return borders.slice(0, -1).map((start, index) => {
    const end = borders[index + 1] ?? text.length;
    const covering = inside.filter((mark) => mark.start <= start && mark.end >= end);
    return { start, text: text.slice(start, end), kinds: [...new Set(covering.map(({ kind }) => kind))] };
  });
}
