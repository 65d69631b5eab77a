import { matchBody } from './bodies.ts';
import type { Entry, GazetteerMatch } from './entry.ts';
import { formsOf } from './name-trie.ts';
import { bareParts } from './normalise-name.ts';

export interface ChangedEntries {
  /** All entries by id, with polities. */
  readonly known: ReadonlyMap<string, Entry>;
  /** Those of `known` that the built-in gazetteer has otherwise or not at all. */
  readonly changed: readonly Entry[];
  readonly find: (name: string) => GazetteerMatch | null;
}

/**
 * Makes the function that tells which changed entries may matter to a text: those it names, and those that something it
 * names belongs to. It may tell too many, never too few: an article to which none matters says the same without them.
 */
export function createConcerning({ known, changed, find }: ChangedEntries): (text: string) => readonly Entry[] {
  if (changed.length === 0) return () => [];
  const byFirstWord = new Map<string, Trigger[]>();
  const dependants = dependantsOf(known);
  changed.forEach((entry, rank) => {
    for (const form of triggersOf(entry, { dependants, find })) {
      const first = form.slice(0, `${form} `.indexOf(' '));
      const triggers = byFirstWord.get(first);
      if (triggers === undefined) byFirstWord.set(first, [{ form, rank }]);
      else triggers.push({ form, rank });
    }
  });
  return (text) => {
    const words = foldedWords(text);
    const line = ` ${words.join(' ')}`;
    const ranks = new Set<number>();
    for (const word of new Set(words.flatMap(withoutClitics)))
      for (const { form, rank } of byFirstWord.get(word) ?? [])
        if (!ranks.has(rank) && line.includes(` ${form}`)) ranks.add(rank);
    return changed.filter((_, rank) => ranks.has(rank));
  };
}

interface Trigger {
  /** Folded words of a name. */
  readonly form: string;
  /** Place of the entry among the changed ones. */
  readonly rank: number;
}

interface Surroundings extends Pick<ChangedEntries, 'find'> {
  readonly dependants: ReadonlyMap<string, readonly Entry[]>;
}

/** Names that make an entry matter: its own, those of all that belongs to it, and of the owner in its name ("Kemlu Korsel"). */
function triggersOf(entry: Entry, { dependants, find }: Surroundings): ReadonlySet<string> {
  const concerned = new Set([entry]);
  for (const one of concerned) for (const below of dependants.get(one.id) ?? []) concerned.add(below);
  const forms = [...concerned].flatMap((one) => formsOf(one).map(([text]) => text));
  const owners = forms.flatMap((form) => ownersIn(form, find));
  const names = [...forms, ...owners.flatMap((owner) => formsOf(owner).map(([text]) => text))];
  return new Set(names.map(folded).filter((name) => name !== ''));
}

/** Words of the longest name of a state that the name of one of its organs ends with. */
const longestOwner = 5;

/** An organ of a state is looked for under the state's Indonesian name, however the text calls the two. */
function ownersIn(name: string, find: ChangedEntries['find']): readonly Entry[] {
  const words = name.split(/\s+/u);
  if (matchBody(words, 0)?.makes !== 'organization') return [];
  const counts = Array.from({ length: Math.min(longestOwner, words.length - 1) }, (_, index) => index + 1);
  return counts.flatMap((count) => find(words.slice(-count).join(' '))?.entries ?? []);
}

function dependantsOf(known: ReadonlyMap<string, Entry>): ReadonlyMap<string, readonly Entry[]> {
  const dependants = new Map<string, Entry[]>();
  for (const entry of known.values()) {
    const above = [
      entry.parent,
      entry.polity,
      ...(entry.memberOf ?? []),
      ...(entry.offices ?? []).map((one) => one.of),
    ];
    for (const id of new Set(above))
      if (id !== undefined && id !== entry.id) dependants.set(id, [...(dependants.get(id) ?? []), entry]);
  }
  return dependants;
}

const folded = (name: string): string =>
  bareParts(name)
    .map((part) => part.toLowerCase())
    .join(' ');

/** Twice: words are cut at dots and apostrophes in some places, and not in others. */
const foldedWords = (text: string): readonly string[] =>
  [...bareParts(text), ...bareParts(text.replace(/['’‘ʼ`´.]/gu, ' '))].map((part) => part.toLowerCase());

/** The word, and what is left of it without the syllables that Indonesian writes on to a name. */
const withoutClitics = (word: string): readonly string[] => {
  const bare = word.replace(/(?:nya|lah|kah|pun|tah|ku|mu)$/u, '');
  return bare === word || bare === '' ? [word] : [word, bare];
};
