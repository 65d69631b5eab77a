import type { Entry, Names } from './entry.ts';

/** Built-in entries by id with the added ones merged in: lists of names grow, single values are replaced. */
export function mergeEntries(builtIn: readonly Entry[], added: readonly Entry[]): Map<string, Entry> {
  const merged = new Map(builtIn.map((entry) => [entry.id, entry]));
  for (const entry of added) {
    const known = merged.get(entry.id);
    merged.set(entry.id, known ? mergeEntry(known, entry) : entry);
  }
  return merged;
}

function mergeEntry(known: Entry, added: Entry): Entry {
  const lists = {
    aliases: mergeNames(mergeNames(known.aliases, { any: [known.name, known.nameId] }), added.aliases),
    metonyms: mergeNames(known.metonyms, added.metonyms),
    demonyms: mergeNames(known.demonyms, added.demonyms),
    shortNames: union(known.shortNames, added.shortNames),
    ambiguousShortNames: union(known.ambiguousShortNames, added.ambiguousShortNames),
    caseSensitive: union(known.caseSensitive, added.caseSensitive),
    memberOf: union(known.memberOf, added.memberOf),
    offices: union(known.offices, added.offices),
    formerIds: union(known.formerIds, added.formerIds),
  };
  return { ...known, ...added, ...lists };
}

function mergeNames(a: Names = {}, b: Names = {}): Names {
  return { id: union(a.id, b.id), en: union(a.en, b.en), any: union(a.any, b.any) };
}

function union<T>(a: readonly T[] = [], b: readonly T[] = []): readonly T[] {
  return [...new Set([...a, ...b])];
}
