import type { TextSpan } from '@simpul/graph-schema/text-span';

import { findDates } from '../find-dates.ts';
import type { Line, LinePlace } from './line.ts';
import { isAddress, isOutletMark } from './outlet-mark.ts';

/** Where and by whom a story is told, before its first sentence: "JAKARTA, KOMPAS.com -", "Kyiv (ANTARA News) -", "Seoul –". */
export function findDateline(line: Line, place: LinePlace): readonly TextSpan[] {
  if (place.index >= linesThatOpen && !opensStory(place)) return [];
  const { length, dash, parts } = splitDateline(line.text);
  const signed = parts.some((part) => isOutletMark(part, place.outlet));
  // Without an outlet only a place set off by spaces counts, before a text that is long enough to be a first paragraph.
  const bare =
    /\s/.test(dash) && opensStory(place) && parts.length <= 3 && length <= 45 && line.text.length - length >= 40;
  return parts.length > 0 && (signed || bare) ? [{ start: line.start, end: line.start + length }] : [];
}

/** The outlet whose web address signs the first dateline, written like a name ("Kompas.com"); null where none does. */
export function datelineOutlet(lines: readonly Line[]): string | null {
  const addresses = lines.slice(0, linesThatOpen).flatMap((line) => splitDateline(line.text).parts.filter(isAddress));
  const address = addresses[0]?.toLowerCase();
  return address === undefined ? null : `${address.charAt(0).toUpperCase()}${address.slice(1)}`;
}

/** Where one text holds a page's teaser before its story, the dateline stands in the second or third line. */
const linesThatOpen = 4;
/** Title, byline, date, caption, adverts. */
const mostHeaderLines = 8;
const longestHead = 110;

const spaced = /^([^"“”:;?!]{2,90}?)(\s*(?:--|—|–|-)(?:\s+|$))(?=["“'‘(\p{Lu}\d]|$)/u;
/** "Merdeka.com-Presiden …": only an outlet may be glued to what follows. */
const tight = /^([^"“”:;?!-]{2,60}?)((?:--|—|–|-))(?=["“'‘\p{Lu}])/u;

/** The names before the dash, none if something else stands there; `length` is up to where the story begins. */
function splitDateline(text: string): {
  readonly length: number;
  readonly dash: string;
  readonly parts: readonly string[];
} {
  const head = text.slice(0, longestHead);
  const [dateline = '', names = '', dash = ''] = spaced.exec(head) ?? tight.exec(head) ?? [];
  const parts = names
    .split(/[,()]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return {
    length: dateline.length,
    dash,
    parts: parts.every((part) => isPlaceOrOutlet(part) || isDate(part)) ? parts : [],
  };
}

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
