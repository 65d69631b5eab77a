import type { Entry } from './entry.ts';

/** The entries with `polity` filled in: a state or bloc acts for itself, a body for its parent, a person for the office last taken. */
export function withPolities(entries: ReadonlyMap<string, Entry>): Map<string, Entry> {
  return new Map([...entries].map(([id, entry]) => [id, withPolity(entry, entries)]));
}

function withPolity(entry: Entry, entries: ReadonlyMap<string, Entry>): Entry {
  if (entry.polity !== undefined) return entry;
  const polity = polityOf(entry, entries, new Set());
  return polity === undefined ? entry : { ...entry, polity };
}

function polityOf(entry: Entry, entries: ReadonlyMap<string, Entry>, seen: Set<string>): string | undefined {
  if (entry.polity !== undefined) return entry.polity;
  if (entry.kind === 'state' || entry.kind === 'bloc') return entry.id;
  if (seen.has(entry.id)) return undefined;
  seen.add(entry.id);
  const above = entries.get(entry.parent ?? latestOffice(entry) ?? '');
  return above && (polityOf(above, entries, seen) ?? above.id);
}

function latestOffice({ offices = [] }: Entry): string | undefined {
  const latest = offices.reduce<(typeof offices)[number] | undefined>(
    (best, office) => ((office.from ?? 0) >= (best?.from ?? 0) ? office : best),
    undefined,
  );
  return latest?.of;
}
