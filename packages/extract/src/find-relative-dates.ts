import type { TimeWords } from './language.ts';
import type { SentenceView } from './sentence-view.ts';

/** A date told by counting from another day: words `at` and on, as ISO 8601, a span as from/to. */
export interface RelativeDate {
  readonly at: number;
  readonly iso: string;
}

/** "kemarin", "Senin", "pekan lalu", "awal Agustus lalu", "pada 2014", as of the day `today` (ISO); years need none. */
export function findRelativeDates(view: SentenceView, time: TimeWords, today: string | null): readonly RelativeDate[] {
  return view.low.flatMap((_, at) => {
    const iso = yearAt(view, time, at) ?? (today === null ? null : relativeAt(view, time, { at, today }));
    return iso === null ? [] : [{ at, iso }];
  });
}

interface Asked {
  readonly at: number;
  readonly today: string;
}

function relativeAt({ low, words }: SentenceView, time: TimeWords, { at, today }: Asked): string | null {
  const form = low[at] ?? '';
  const next = low[at + 1] ?? '';
  const day = time.days.get(`${form} ${next}`) ?? time.days.get(form);
  if (day !== undefined) return shiftDays(today, day);
  const month = time.months.indexOf(form);
  if (month >= 0 && time.past.has(next)) return monthBefore(today, month);
  const unit = time.units.get(form);
  if (unit) {
    const steps = time.past.has(next) ? -1 : time.future.has(next) ? 1 : time.present.has(next) ? 0 : null;
    const counted =
      time.numbers.get(low[at - 1] ?? '') ?? (/^\d{1,2}$/u.test(low[at - 1] ?? '') ? Number(low[at - 1]) : 1);
    if (steps !== null && !(unit === 'day' && counted === 1)) return shift(today, unit, steps * counted);
  }
  const weekday = time.weekdays.indexOf(form);
  // A weekday with its date behind it is a calendar date: "Senin (3/4)".
  return weekday >= 0 && words[at]?.form !== form && low[at + 1] !== '(' ? lastWeekday(today, weekday) : null;
}

/** "pada 2014", "tahun 2014". */
function yearAt({ low }: SentenceView, { yearLeads }: TimeWords, at: number): string | null {
  const form = low[at] ?? '';
  return /^(?:19|20)\d\d$/u.test(form) && yearLeads.has(low[at - 1] ?? '') ? form : null;
}

function shift(today: string, unit: 'day' | 'week' | 'month' | 'year', steps: number): string {
  if (unit === 'day') return shiftDays(today, steps);
  if (unit === 'week') {
    const monday = shiftDays(today, steps * 7 - ((new Date(`${today}T00:00Z`).getUTCDay() + 6) % 7));
    return `${monday}/${shiftDays(monday, 6)}`;
  }
  const [year = 0, month = 1] = today.split('-').map(Number);
  if (unit === 'year') return String(year + steps);
  return new Date(Date.UTC(year, month - 1 + steps, 1)).toISOString().slice(0, 7);
}

function shiftDays(today: string, days: number): string {
  return new Date(Date.parse(`${today}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The latest such weekday, today included. */
function lastWeekday(today: string, weekday: number): string {
  const behind = (new Date(`${today}T00:00Z`).getUTCDay() - weekday + 7) % 7;
  return shiftDays(today, -behind);
}

function monthBefore(today: string, month: number): string {
  const [year = 0, now = 1] = today.split('-').map(Number);
  return `${month < now ? year : year - 1}-${String(month + 1).padStart(2, '0')}`;
}
