import { createHash } from 'node:crypto';
import { builtInEntries } from './built-in-entries.ts';
import { notActors } from './data/not-actors.ts';
import { createConcerning } from './concerning.ts';
import type { Entry, GazetteerMatch } from './entry.ts';
import { withPolities } from './derive-polity.ts';
import { mergeEntries } from './merge-entries.ts';
import { createMatcher } from './match-name.ts';
import { buildTrie } from './name-trie.ts';
import { bareParts } from './normalise-name.ts';

/** The actors known beforehand, and the way to find them in text. */
export interface Gazetteer {
  /** Changes whenever any entry changes. */
  readonly fingerprint: string;
  /** The same of the built-in entries alone. */
  readonly builtInFingerprint: string;
  /** The entries that users added or changed and that may matter to what a text says; rather too many than too few. */
  concerning(text: string): readonly Entry[];
  /** By id, or by an id it had formerly. */
  entry(id: string): Entry | undefined;
  entries(): Iterable<Entry>;
  /**
   * The longest name that starts at `words[at]`; null where none does. Words are tokens, punctuation apart.
   * A match without entries is a name that only looks like an actor's ("Laut China Selatan").
   */
  match(words: readonly string[], at: number): GazetteerMatch | null;
  /** As `match`, for a string that must be the name from end to end; case counts only for acronyms ("AS"). */
  find(name: string): GazetteerMatch | null;
}

/** Opens the built-in gazetteer, with the user's entries merged over it (same id: names are added, single values replaced). */
export function openGazetteer(options: { readonly userEntries?: readonly Entry[] } = {}): Gazetteer {
  const builtIn = withPolities(mergeEntries(builtInEntries(), []));
  const { userEntries = [] } = options;
  const known =
    userEntries.length === 0 ? builtIn : withPolities(withoutTaken(mergeEntries(builtInEntries(), userEntries)));
  const changed = [...known.values()].filter((entry) => !isSame(entry, builtIn.get(entry.id)));
  const byFormerId = new Map<string, Entry>();
  for (const entry of known.values()) for (const id of entry.formerIds ?? []) byFormerId.set(id, entry);
  const matcher = createMatcher(buildTrie(known.values(), notActors));
  const find = (name: string): GazetteerMatch | null => matcher.whole(bareParts(name));
  const builtInFingerprint = fingerprintOf(builtIn.values());
  return {
    fingerprint: changed.length === 0 ? builtInFingerprint : fingerprintOf(known.values()),
    builtInFingerprint,
    concerning: createConcerning({ known, changed, find }),
    entry: (id) => known.get(id) ?? byFormerId.get(id),
    entries: () => known.values(),
    match: (words, at) => matcher.longest(words, at),
    find,
  };
}

/** A name that is another entry's id is no former id of this one. */
const withoutTaken = (entries: ReadonlyMap<string, Entry>): ReadonlyMap<string, Entry> =>
  new Map(
    [...entries].map(([id, entry]) => {
      const free = entry.formerIds?.filter((former) => !entries.has(former));
      return [
        id,
        free === undefined || free.length === entry.formerIds?.length ? entry : { ...entry, formerIds: free },
      ];
    }),
  );

const isSame = (a: Entry, b: Entry | undefined): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

function fingerprintOf(entries: Iterable<Entry>): string {
  return createHash('sha256')
    .update(JSON.stringify([...entries]))
    .digest('hex')
    .slice(0, 16);
}
