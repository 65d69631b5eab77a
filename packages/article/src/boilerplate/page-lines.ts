import type { TextSpan } from '@simpul/graph-schema/text-span';

import { findDates } from '../find-dates.ts';
import type { Line, LinePlace } from './line.ts';
import { isOutletMark } from './outlet-mark.ts';

/** Lines of the page, not of the story: the date under the title, "Nama - detikNews", tags. */
export function findPageLines(line: Line, place: LinePlace): readonly TextSpan[] {
  if (line.text.length > 400) return [];
  const header = place.index < linesOfHeader && (isDateLine(line.text) || isByline(line.text, place));
  return header || notStory.some((pattern) => pattern.test(line.text)) ? [line] : [];
}

const linesOfHeader = 8;
const notStory: readonly RegExp[] = [
  /^(?:tags?|topik|kata kunci|keywords?|label)(?: terkait)?\s*:/i,
  /^#[\p{L}\d_]+(?:[\s,]+#[\p{L}\d_]+)*$/u,
  /^(?:halaman|page)(?: (?:selanjutnya|berikutnya|\d+(?: dari \d+)?)|\s*:\s*[\d\s]+)$/i,
  /^(?:lihat foto|perbesar|bagikan|share|komentar|salin (?:link|tautan)|copy link|(?:baca )?selengkapnya|dengarkan artikel)$/i,
];

/** A line of which nothing but separators, an outlet and a clock time is left beside its date. */
export function isDateLine(text: string): boolean {
  if (text.length > 90) return false;
  const [date] = findDates(text);
  if (date === undefined || date.iso.length < 10) return false;
  const rest = `${text.slice(0, date.start)} ${text.slice(date.end)}`
    .replace(
      /\b(?:diperbarui|diterbitkan|terbit|tayang|published|updated?|jam|pukul|WIB|WITA|WIT|GMT|UTC|[ap]m)\b/gi,
      '',
    )
    .replace(/[\w-]+\.(?:com|net|id|co\.id)\b/gi, '')
    .replace(/\d{1,2}[:.]\d{2}(?:[:.]\d{2})?/g, '');
  return !/\p{L}{2}/u.test(rest);
}

/** "Nama - detikNews", or "Nama - Surat Kabar" beside the date. */
function isByline(text: string, { index, lines, outlet }: LinePlace): boolean {
  const parts = text.length > 90 || /[.!?"”]$/.test(text) ? [] : text.split(/\s+[-–—|]\s+/);
  if (parts.length !== 2 || !parts.every((part) => names.test(part))) return false;
  return (
    isOutletMark(parts[1] ?? '', outlet) ||
    [index - 1, index + 1].some((beside) => isDateLine(lines[beside]?.text ?? ''))
  );
}

const names = /^\p{Lu}[\p{L}\d.'’-]*(?:[\s,/&]+\p{Lu}[\p{L}\d.'’-]*){0,7}$/u;
