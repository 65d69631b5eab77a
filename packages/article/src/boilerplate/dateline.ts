import type { TextSpan } from '@simpul/graph-schema/text-span';

import { findDates } from '../find-dates.ts';
import type { Line, LinePlace } from './line.ts';
import { isOutletMark } from './outlet-mark.ts';

/** Where and by whom a story is told, before its first sentence: "JAKARTA, KOMPAS.com -", "Kyiv (ANTARA News) -", "Seoul –". */
export function findDateline(line: Line, place: LinePlace): readonly TextSpan[] {
  if (place.index >= linesThatOpen && !opensStory(place)) return [];
  const head = line.text.slice(0, longestHead);
  const match = spaced.exec(head) ?? tight.exec(head);
  if (match === null) return [];
  const [dateline, names = '', dash = ''] = match;
  const parts = names
    .split(/[,()]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (!parts.every((part) => isPlaceOrOutlet(part) || isDate(part))) return [];
  const signed = parts.some((part) => isOutletMark(part, place.outlet));
  // Without an outlet only a place set off by spaces counts, before a text that is long enough to be a first paragraph.
  const bare =
    /\s/.test(dash) &&
    opensStory(place) &&
    parts.length <= 3 &&
    names.length <= 45 &&
    line.text.length - dateline.length >= 40;
  return signed || bare ? [{ start: line.start, end: line.start + dateline.length }] : [];
}

/** Where one text holds a page's teaser before its story, the dateline stands in the second or third line. */
const linesThatOpen = 4;
/** Title, byline, date, caption, adverts. */
const mostHeaderLines = 8;
const longestHead = 110;

const spaced = /^([^"“”:;?!]{2,90}?)(\s*(?:--|—|–|-)(?:\s+|$))(?=["“'‘(\p{Lu}\d]|$)/u;
/** "Merdeka.com-Presiden …": only an outlet may be glued to what follows. */
const tight = /^([^"“”:;?!-]{2,60}?)((?:--|—|–|-))(?=["“'‘\p{Lu}])/u;

/** Only the date, the byline or a caption stand before it. */
function opensStory({ index, lines }: LinePlace): boolean {
  return index <= mostHeaderLines && lines.slice(0, index).every((line) => line.text.length <= longestHead);
}

function isPlaceOrOutlet(part: string): boolean {
  return (
    /^\p{Lu}[\p{L}\d.'’/-]*(?:\s(?:\p{Lu}[\p{L}\d.'’-]*|de|del|da|al|el|of)){0,4}$/u.test(part) ||
    isOutletMark(part, null)
  );
}

function isDate(part: string): boolean {
  const [date] = findDates(part, '2000-01-01');
  return date !== undefined && date.end - date.start >= part.length - 2;
}
