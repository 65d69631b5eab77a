/**
 * A list in formats that have none: entries joined by "|". A "|" or "\" inside an entry gets a "\" before it, so that
 * the list can be taken apart again.
 */
export const joinList = (entries: readonly string[]): string =>
  entries.map((entry) => entry.replace(/[\\|]/g, '\\$&')).join('|');
