import { InvalidArgumentError } from 'commander';

/** A day, month or year that exists, from the command line: "2025-01-31", "2025-01", "2025". */
export function readDate(text: string): string {
  const day = text + '0000-01-01'.slice(text.length);
  const time = /^\d{4}(-\d{2}){0,2}$/.test(text) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  // Date.parse takes 31 February for a day in March.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day)
    throw new InvalidArgumentError('Write a date as 2025-01-31, 2025-01 or 2025.');
  return text;
}
