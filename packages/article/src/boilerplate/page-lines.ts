import type { TextSpan } from '@simpul/graph-schema/text-span';

import { findDates } from '../find-dates.ts';
import type { Line, LinePlace } from './line.ts';
import { isOutletMark } from './outlet-mark.ts';

/** Lines of the page, not of the story: the date under the title, "Nama - detikNews", tags. */
export function findPageLines(line: Line, place: LinePlace): readonly TextSpan[] {
  if (line.text.length > 400) return [];
  const header = place.index < linesOfHeader && (isDateLine(line.text) || isByline(line.text, place.outlet));
  return header || tags.test(line.text) || hashtags.test(line.text) ? [line] : [];
}

const linesOfHeader = 8;
const tags = /^(?:tags?|topik|kata kunci|keywords?|label)(?: terkait)?\s*:/i;
const hashtags = /^#[\p{L}\d_]+(?:[\s,]+#[\p{L}\d_]+)*$/u;

/** A line of which nothing but separators, an outlet and a clock time is left beside its date. */
function isDateLine(text: string): boolean {
  if (text.length > 90) return false;
  const [date] = findDates(text);
  if (date === undefined) return false;
  const rest = `${text.slice(0, date.start)} ${text.slice(date.end)}`
    .replace(
      /\b(?:diperbarui|diterbitkan|terbit|published|updated|update|jam|pukul|kompas\.com|WIB|WITA|WIT|GMT|UTC|[ap]m)\b/gi,
      '',
    )
    .replace(/\d{1,2}[:.]\d{2}(?:[:.]\d{2})?/g, '');
  return !/\p{L}{2}/u.test(rest.replace(/[\w-]+\.(?:com|net|id|co\.id)\b/gi, ''));
}

function isByline(text: string, outlet: string | null): boolean {
  if (text.length > 90 || /[.!?"”]$/.test(text)) return false;
  const parts = text.split(/\s+[-–—|]\s+/);
  const signed = parts.length === 2 && isOutletMark(parts[1] ?? '', outlet);
  return signed && /^\p{Lu}[\p{L}.'’-]*(?:[\s,/&]+\p{Lu}[\p{L}.'’-]*){0,7}$/u.test(parts[0] ?? '');
}
