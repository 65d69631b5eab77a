import { monthNames } from './data/month-names.ts';

export interface FoundDate {
  readonly start: number;
  readonly end: number;
  /** A day, a month ('2024-10') or a span of days ('2024-10-28/2024-10-29'), as ISO 8601. */
  readonly iso: string;
}

/**
 * Calendar dates written in a text, Indonesian or English, in order. A date without its year is found only when `near`
 * (an ISO day, as of the publication) is given, and lies in the year that brings it closest.
 */
export function findDates(text: string, near?: string | null): readonly FoundDate[] {
  const found = patterns.flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const iso = read(match.groups ?? {}, near ?? null);
      return iso === null ? [] : [{ start: match.index, end: match.index + match[0].length, iso }];
    }),
  );
  return longestFirst(found);
}

type Parts = Readonly<Record<string, string | undefined>>;

interface DatePattern {
  readonly pattern: RegExp;
  readonly read: (parts: Parts, near: string | null) => string | null;
}

const months = [...monthNames.keys()].sort((a, b) => b.length - a.length).join('|');
const weekday =
  '(?:\\b(?:senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|ahad|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun))' +
  '(?: (?:pagi|siang|sore|petang|malam|dini hari))?\\s*,?\\s*)?';
const to = '\\s*(?:-|–|sampai|hingga|s/d|to)\\s*';
const month = `(?<month>${months})\\.?`;
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';

const dated = (body: string, read: DatePattern['read']): DatePattern => ({
  pattern: new RegExp(`${weekday}(?<![\\d/.,-])${body}(?![\\d/])`, 'giu'),
  read,
});

const patterns: readonly DatePattern[] = [
  dated('(?<year>\\d{4})[-/](?<month>\\d{1,2})[-/](?<day>\\d{1,2})', (parts) => toDay(parts)),
  dated(`\\(?${day} ${month},? (?<year>\\d{4})\\)?`, (parts) => toDay(parts)),
  dated(`\\(?(?<from>\\d{1,2})${to}${day} ${month} (?<year>\\d{4})\\)?`, (parts) => toSpan(parts)),
  dated(`\\(?(?<from>\\d{1,2}) (?<fromMonth>${months})${to}${day} ${month} (?<year>\\d{4})\\)?`, (parts) =>
    toSpan(parts),
  ),
  dated(`\\b${month} ${day},? (?<year>\\d{4})`, (parts) => toDay(parts)),
  dated('\\(?(?<day>\\d{1,2})(?<mark>[/.-])(?<month>\\d{1,2})\\k<mark>(?<year>\\d{4})\\)?', (parts) => toDay(parts)),
  dated('\\((?<day>\\d{1,2})/(?<month>\\d{1,2})/(?<year>\\d{2})\\)', (parts) => toDay(parts)),
  dated(`\\(?(?<from>\\d{1,2})${to}(?<day>\\d{1,2})/(?<month>\\d{1,2})/(?<year>\\d{4})\\)?`, (parts) => toSpan(parts)),
  dated(`\\b${month} (?<year>(?:19|20)\\d{2})`, ({ month: name, year }) => `${year}-${two(monthNumber(name))}`),
  dated(`\\(?${day} ${month}(?! \\d{4})\\b\\)?`, (parts, near) => nearestYear(parts, near)),
  dated('\\((?<day>\\d{1,2})/(?<month>\\d{1,2})\\)', (parts, near) => nearestYear(parts, near)),
  dated(`\\((?<from>\\d{1,2})${to}(?<day>\\d{1,2})/(?<month>\\d{1,2})\\)`, (parts, near) => nearestYear(parts, near)),
];

function toDay({ day: date, month: name, year }: Parts): string | null {
  const fullYear = year?.length === 2 ? `20${year}` : year;
  const dayNumber = Number(date);
  const number = monthNumber(name);
  // Day before month, unless that makes no date: then it's an American one.
  return isoDay(fullYear, number, dayNumber) ?? isoDay(fullYear, dayNumber, number);
}

function toSpan(parts: Parts): string | null {
  const last = toDay(parts);
  const first = toDay({ ...parts, day: parts['from'], month: parts['fromMonth'] ?? parts['month'] });
  if (first === null || last === null || first > last) return last;
  return first === last ? last : `${first}/${last}`;
}

function nearestYear(parts: Parts, near: string | null): string | null {
  if (near === null) return null;
  const target = Date.parse(near.slice(0, 10));
  const year = Number(near.slice(0, 4));
  const read = parts['from'] === undefined ? toDay : toSpan;
  const distance = (iso: string): number => Math.abs(Date.parse(iso.slice(0, 10)) - target);
  const candidates = [year - 1, year, year + 1].flatMap((each) => read({ ...parts, year: String(each) }) ?? []);
  return candidates.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

function monthNumber(name: string | undefined): number {
  return monthNames.get(name?.toLowerCase() ?? '') ?? Number(name);
}

function isoDay(year: string | undefined, number: number, date: number): string | null {
  const iso = `${year}-${two(number)}-${two(date)}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  // Date.parse takes 31 February for 2 March on some engines.
  return Number.isNaN(time) || new Date(time).getUTCDate() !== date ? null : iso;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function longestFirst(found: readonly FoundDate[]): readonly FoundDate[] {
  const byStart = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: FoundDate[] = [];
  for (const date of byStart) if (date.start >= (kept.at(-1)?.end ?? 0)) kept.push(date);
  return kept;
}
