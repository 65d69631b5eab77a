import { foldName } from '../fold-name.ts';
import type { CandidateActor, CandidateReason } from './candidate.ts';
import { smallWords, titleWords } from './data/title-words.ts';

/** A place where two names meet that may be of one actor: names with the same reason and key. */
export interface BlockEntry {
  readonly reason: CandidateReason;
  readonly key: string;
  /** Two that may meet here differ in it where it is given: an acronym meets names, not other acronyms. */
  readonly side: 'short' | 'long' | null;
  readonly actor: CandidateActor;
  readonly name: string;
  /** The name's folded words. */
  readonly words: readonly string[];
}

/** All places of an actor's names; two actors are compared only where they meet. */
export const blockEntries = (actor: CandidateActor): readonly BlockEntry[] =>
  namesOf(actor).flatMap((name) => {
    const words = foldName(name);
    if (words.length === 0) return [];
    const entry = (reason: CandidateReason, key: string, side: BlockEntry['side'] = null): BlockEntry => ({
      reason,
      key,
      side,
      actor,
      name,
      words,
    });
    return [
      entry('same-words', words.toSorted().join(' ')),
      ...acronymKeys(name, words).map(([key, side]) => entry('acronym', key, side)),
      ...titleKeys(words).map(([key, side]) => entry('title', key, side)),
      ...spellingKeys(words).map((key) => entry('spelling', key)),
      ...partKeys(actor, words).map(([reason, key, side]) => entry(reason, key, side)),
    ];
  });

/** The gazetteer lists it. */
export const isListed = ({ iso3, wikidata }: CandidateActor): boolean => iso3 !== null || wikidata !== null;

/**
 * Aliases of an actor that the gazetteer does not list are what articles called it: "dia", "jaksa", "Budi". Only those of
 * two words at least and acronyms of bodies tell who it is.
 */
function namesOf(actor: CandidateActor): readonly string[] {
  const aliases = isListed(actor)
    ? actor.aliases
    : actor.aliases.filter(
        (alias) =>
          foldName(alias).filter((word) => !titleWords.has(word)).length > 1 ||
          (actor.kind !== 'person' && isAcronym(alias)),
      );
  return [...new Set([actor.name, actor.nameId, ...aliases])];
}

const isAcronym = (name: string): boolean => /^\p{Lu}{2,}$/u.test(name.replace(/\./g, ''));

function acronymKeys(name: string, words: readonly string[]): readonly (readonly [string, 'short' | 'long'])[] {
  if (words.length === 1) return isAcronym(name) ? [[words[0] ?? '', 'short']] : [];
  const initials = (some: readonly string[]): string => some.map((word) => Array.from(word)[0] ?? '').join('');
  const keys = [initials(words), initials(words.filter((word) => !smallWords.has(word)))];
  return [...new Set(keys)].filter((key) => key.length >= 3).map((key) => [key, 'long'] as const);
}

function titleKeys(words: readonly string[]): readonly (readonly [string, 'short' | 'long'])[] {
  const bare = words.filter((word) => !titleWords.has(word));
  const key = bare.join(' ');
  if (bare.length === words.length) return [[key, 'short']];
  return bare.length === 0 ? [] : [[key, 'long']];
}

/** Shorter names of one letter's difference are often others' ("Iran", "Irak"). */
const shortestSpelling = 7;
/** A name of n letters has n + 1 places; longer ones differ for other reasons. */
const longestSpelling = 40;

/** The letters without one of them each: two names of at most one edit share one (Mor & Fraenkel 1982). */
function spellingKeys(words: readonly string[]): readonly string[] {
  const joined = words.join('');
  if (joined.length < shortestSpelling || joined.length > longestSpelling || /\d/.test(joined)) return [];
  return [...new Set([joined, ...Array.from(joined, (_, at) => joined.slice(0, at) + joined.slice(at + 1))])];
}

/** Surnames and first names, with whom the person acts for or what office they hold. */
function partKeys(
  actor: CandidateActor,
  words: readonly string[],
): readonly (readonly [CandidateReason, string, 'short' | 'long'])[] {
  if (actor.kind !== 'person' || words.length > 5) return [];
  const side = words.length === 1 ? 'short' : 'long';
  const parts = [...new Set(words)].filter((word) => word.length > 2 && !titleWords.has(word) && !smallWords.has(word));
  const offices = actor.offices.map((office) => foldName(office).join(' '));
  return parts.flatMap((part) => [
    ...(actor.polity === null ? [] : [['part-of-name-same-polity', `${part} ${actor.polity}`, side] as const]),
    ...offices.map((office) => ['part-of-name-same-office', `${part} ${office}`, side] as const),
  ]);
}
