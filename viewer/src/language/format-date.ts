import type { Language } from '@simpul/graph-schema/labels';

const precisions: readonly { readonly pattern: RegExp; readonly options: Intl.DateTimeFormatOptions }[] = [
  { pattern: /^\d{4}$/, options: { year: 'numeric' } },
  { pattern: /^\d{4}-\d{2}$/, options: { year: 'numeric', month: 'long' } },
  { pattern: /^\d{4}-\d{2}-\d{2}/, options: { year: 'numeric', month: 'short', day: 'numeric' } },
];

/** An ISO date or time as people write it, no more exact than it is: "2024-10" is a month. Days are UTC days. */
export function formatDate(iso: string, language: Language): string {
  const options = precisions.find(({ pattern }) => pattern.test(iso))?.options;
  const time = Date.parse(iso);
  if (options === undefined || Number.isNaN(time)) return iso;
  return new Intl.DateTimeFormat(language === 'id' ? 'id-ID' : 'en-GB', { ...options, timeZone: 'UTC' }).format(time);
}

/** A span of days; one date where both ends are the same. */
export function formatSpan(start: string | null, end: string | null, language: Language): string | null {
  if (start === null) return end === null ? null : formatDate(end, language);
  if (end === null || end === start) return formatDate(start, language);
  return `${formatDate(start, language)} – ${formatDate(end, language)}`;
}
