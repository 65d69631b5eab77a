import { findDates } from './find-dates.ts';

/**
 * A publication date as ISO 8601: a UTC time where the text has a time with its zone, else the day alone; null where
 * there is no date. Reads ISO, RFC 822 and lines like "Selasa, 29 Okt 2024 10:15 WIB".
 */
export function parsePublished(text: string): string | null {
  const found = findDates(text)[0];
  if (found === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(found.iso)) return null;
  const time =
    /^\W*(?:T|jam|pukul|at)?\s*(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:[.,]\d+)?\s*(WIB|WITA|WIT|GMT|UTC|Z|[+-]\d{2}:?\d{2})?(?!\w)/i.exec(
      text.slice(found.end),
    );
  const [, hour = '', minute = '', second = '00', zone] = time ?? [];
  if (time === null || zone === undefined) return found.iso;
  const local = Date.parse(`${found.iso}T${hour.padStart(2, '0')}:${minute}:${second}Z`);
  if (Number.isNaN(local)) return found.iso;
  return new Date(local - zoneMinutes(zone) * 60_000).toISOString().replace('.000Z', 'Z');
}

/** Indonesia's three zones, by their Indonesian names. */
const zones: Readonly<Record<string, number>> = { WIB: 420, WITA: 480, WIT: 540, GMT: 0, UTC: 0, Z: 0 };

function zoneMinutes(zone: string): number {
  const named = zones[zone.toUpperCase()];
  if (named !== undefined) return named;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith('-') ? -minutes : minutes;
}
