const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** East Asian wide blocks (Unicode 16 EastAsianWidth W and F, without unassigned gaps) and emoji take two cells. */
const wide =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}])/u;
const zero = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;

/** Cells of a terminal that the text takes. */
export function textWidth(text: string): number {
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += cells(segment);
  return width;
}

/** The text cut to at most `width` cells, never inside a character; "…" stands for what was cut. */
export function cutToWidth(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let cut = '';
  let taken = 1;
  for (const { segment } of graphemes.segment(text)) {
    taken += cells(segment);
    if (taken > width) break;
    cut += segment;
  }
  return `${cut}…`;
}

function cells(grapheme: string): number {
  if (zero.test(grapheme)) return 0;
  return wide.test(grapheme) ? 2 : 1;
}
