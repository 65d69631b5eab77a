import type { TextSpan } from '@simpul/graph-schema/text-span';

/** The lines of a text that hold something; a line that goes on in lower case where the last one broke off belongs to it. */
export function findParagraphs(text: string): readonly TextSpan[] {
  const spans: { start: number; end: number }[] = [];
  for (const { index, 0: line } of text.matchAll(/[^\r\n\u2028\u2029]+/gu)) {
    if (!/[\p{L}\p{N}]/u.test(line)) continue;
    const last = spans.at(-1);
    const end = index + line.length;
    if (last && isWrapped(text.slice(Math.max(last.start, last.end - 9), last.end), line, text.slice(last.end, index)))
      last.end = end;
    else spans.push({ start: index, end });
  }
  return spans;
}

function isWrapped(before: string, line: string, between: string): boolean {
  const oneBreak = /^(?:\r\n|[\r\n\u2028\u2029])$/u.test(between);
  return oneBreak && /^\s*\p{Ll}/u.test(line) && /[\p{L}\p{N},]\s*$/u.test(before);
}
