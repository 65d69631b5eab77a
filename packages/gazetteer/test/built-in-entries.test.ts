import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { builtInEntries } from '../src/built-in-entries.ts';
import { formsOf } from '../src/name-trie.ts';
import { bareParts, nameParts } from '../src/normalise-name.ts';
import { openGazetteer } from '../src/open-gazetteer.ts';

const entries = builtInEntries();
const ids = new Set(entries.map(({ id }) => id));
const isoNames = fileURLToPath(
  new URL('../../../../shared/nlp/data/gazetteer/i18n-iso-countries-id.json', import.meta.url),
);

describe('the built-in entries', () => {
  it('have ids that are unique, and that are ISO codes or slugs', () => {
    expect(ids.size).toBe(entries.length);
    expect(entries.map(({ id }) => id).filter((id) => !/^([A-Z]{3}|[a-z0-9]+(-[a-z0-9]+)*)$/.test(id))).toEqual([]);
  });

  it('name only bodies that exist as parent, polity, bloc or place of office', () => {
    const named = entries.flatMap((entry) => [
      ...[entry.parent, entry.polity].filter((id) => id !== undefined),
      ...(entry.memberOf ?? []),
      ...(entry.offices ?? []).map(({ of }) => of),
    ]);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('claim no name twice, but for the Koreas, the Congos and names marked as shared', () => {
    expect(claimedTwice()).toEqual(['congo', 'congolese', 'kongo', 'korea']);
  });

  it('mark a short name that several persons have as shared for all of them', () => {
    const shared = new Set(entries.flatMap((entry) => entry.ambiguousShortNames ?? []).map(keyOf));
    expect(entries.flatMap((entry) => entry.shortNames ?? []).filter((name) => shared.has(keyOf(name)))).toEqual([]);
  });

  it('know a body by the long and the short form of the state in its name', () => {
    const gazetteer = openGazetteer();
    const ids = ['Dewan Hak Asasi Manusia Perserikatan Bangsa-Bangsa', 'Kongres Amerika', 'Partai Komunis Cina'].map(
      (name) => gazetteer.find(name)?.entries[0]?.id,
    );
    expect(ids).toEqual(['un-human-rights-council', 'us-congress', 'communist-party-of-china']);
  });

  it('hold offices in order of time: none ends before it begins', () => {
    const held = entries.flatMap((entry) => entry.offices ?? []);
    expect(held.length).toBeGreaterThan(1000);
    expect(held.filter(({ from = 0, to = 9999 }) => to < from)).toEqual([]);
  });

  it('are at least 300 bodies beyond the states', () => {
    const bodies = entries.filter(({ kind }) => kind === 'organization' || kind === 'armed_group' || kind === 'bloc');
    expect(bodies.length).toBeGreaterThan(300);
  });

  it('have a polity for every person once the gazetteer is open', () => {
    const persons = [...openGazetteer().entries()].filter(({ kind }) => kind === 'person');
    expect(persons.filter(({ polity }) => polity === undefined).map(({ id }) => id)).toEqual([]);
  });

  it.skipIf(!existsSync(isoNames))('hold every ISO 3166 state by each Indonesian name (needs ../shared)', () => {
    const list = JSON.parse(readFileSync(isoNames, 'utf8')) as { countries: Record<string, string | string[]> };
    const states = Object.values(list.countries).flat();
    const gazetteer = openGazetteer();
    expect(states.length).toBeGreaterThan(240);
    expect(states.filter((name) => gazetteer.find(name)?.entries[0]?.kind !== 'state')).toEqual([]);
  });
});

function claimedTwice(): string[] {
  const claims = new Map<string, Set<string>>();
  for (const entry of entries) {
    for (const [text, , shared] of formsOf(entry)) {
      if (shared) continue;
      const exact = /^[A-Z]{1,3}$/.test(bareParts(text).join('')) || entry.caseSensitive?.includes(text);
      const key = exact ? `=${bareParts(text).join(' ')}` : keyOf(text);
      claims.set(key, (claims.get(key) ?? new Set()).add(entry.id));
    }
  }
  return [...claims]
    .filter(([, claimants]) => claimants.size > 1)
    .map(([key]) => key)
    .sort();
}

function keyOf(text: string): string {
  return nameParts(text).join(' ');
}
