import type { Entry } from '@simpul/gazetteer/entry';

/** What the article says that tells namesakes apart. */
export interface Evidence {
  /** Ids of entries that the article names in full. */
  readonly named: ReadonlySet<string>;
  /** Ids of the states named in the same sentence, and anywhere. */
  readonly nearStates: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
  /** Year of publication; null where unknown. */
  readonly year: number | null;
  /** The title before the name: its full form and the id it belongs to. */
  readonly office: string | null;
  readonly of: string | null;
}

/** The entry that the evidence speaks for most; the first among equals, null when nothing speaks for any of several or `sure` is false. */
export function chooseEntry(entries: readonly Entry[], evidence: Evidence, sure: boolean): Entry | null {
  const scored = entries.map((entry) => ({ entry, score: support(entry, evidence) }));
  const [best] = scored.sort((a, b) => b.score - a.score);
  if (!best) return null;
  return sure || best.score >= 2 ? best.entry : null;
}

function support(entry: Entry, { named, nearStates, states, year, office, of }: Evidence): number {
  let score = named.has(entry.id) ? 8 : 0;
  const held = entry.offices ?? [];
  if (of !== null && held.some((one) => one.of === of)) score += 4;
  if (office !== null && held.some((one) => one.office.toLowerCase() === office.toLowerCase())) score += 2;
  if (year !== null && held.some(({ from, to }) => (from ?? 0) <= year && year <= (to ?? 9999))) score += 1;
  const polity = entry.polity ?? entry.parent;
  if (polity !== undefined && nearStates.has(polity)) score += 2;
  else if (polity !== undefined && states.has(polity)) score += 1;
  return score;
}
