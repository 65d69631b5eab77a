import type { AnalysedSentence, Name, Title } from '@simpul/nlp/analysed-sentence';
import { holderBefore } from './holder-before.ts';
import { looksLikeAcronym } from './is-acronym.ts';
import type { ReferenceLanguage } from '../lang/reference-language.ts';

/** A title with the body it belongs to and the name of its holder, as far as the text puts them together. */
export interface TitlePhrase {
  readonly sentence: number;
  readonly title: Title;
  readonly of: Name | null;
  readonly person: Name | null;
  /** Words from the title to its last part. */
  readonly first: number;
  readonly last: number;
}

/** Longest way from a title to the name of its holder: "Duta Besar RI untuk Tiongkok dan Mongolia Soegeng Rahardjo". */
const reach = 12;

/** Title phrases of a sentence: "Menteri Luar Negeri Rusia Sergei Lavrov", "Lavrov, menteri luar negeri Rusia", "(Presiden) Putin". */
export function readTitlePhrases(
  sentence: AnalysedSentence,
  names: readonly Name[],
  language: ReferenceLanguage,
): readonly TitlePhrase[] {
  // Of names that begin together the longest comes first: the body before the state in its name.
  const byFirst = new Map([...names].reverse().map((name) => [name.first, name]));
  return sentence.titles.map((title) => {
    const holder = holderBefore(sentence, names, { title, language });
    const right = readRightwards(sentence, title, { names: byFirst, language, holder });
    const person = right.person ?? (endsThere(sentence, right.last) ? holder : null);
    return {
      sentence: sentence.index,
      title,
      of: right.of ?? insideName(names, title),
      person,
      first: Math.min(title.first, person?.first ?? title.first),
      last: Math.max(right.last, person?.last ?? 0),
    };
  });
}

interface Reading {
  readonly of: Name | null;
  readonly person: Name | null;
  readonly last: number;
}

interface Surroundings {
  readonly names: ReadonlyMap<number, Name>;
  readonly language: ReferenceLanguage;
  readonly holder: Name | null;
}

function readRightwards(sentence: AnalysedSentence, title: Title, { names, language, holder }: Surroundings): Reading {
  let of: Name | null = null;
  let last = title.last;
  let comma = false;
  for (let at = title.last + 1; at < sentence.words.length && at <= title.last + reach; at++) {
    const name = names.get(at);
    if (name && !beforePerson(sentence, name, names) && mayHold(name, { comma, holder, title, last }))
      return { of, person: name, last: name.last };
    if (name) {
      // "di Istanbul, Turki, Herry": a second place between commas says no more of the office.
      const closed = comma && sentence.words[name.last + 1]?.form === ',';
      if (comma && !closed) break;
      of ??= name.kind === 'place' ? null : name;
      last = comma ? last : name.last;
      comma = false;
      at = name.last;
      continue;
    }
    const form = sentence.words[at]?.form ?? '';
    const next = step(sentence, at, language);
    if (next === null || (form === ',' && comma)) break;
    if (form === ',') comma = true;
    else if (comma && !sentence.titles.some((other) => other.first <= at && at <= other.last)) break;
    at = next;
  }
  return { of, person: null, last };
}

/** "Komandan Gugus Timur *Laksamana* Sari", "Wali Kota Bandung *Ridwan*": what stands before a rank or a person is the body. */
const beforePerson = ({ titles }: AnalysedSentence, { entries, last }: Name, names: Surroundings['names']): boolean =>
  entries.length === 0 &&
  (names.get(last + 1)?.kind === 'person' || titles.some(({ first, level }) => level === 'rank' && first === last + 1));

interface Place {
  readonly comma: boolean;
  readonly holder: Name | null;
  readonly title: Title;
  /** Last word of the office so far. */
  readonly last: number;
}

/**
 * A person, or a word behind a comma that nobody knows: "juru bicara kepolisian, Hartono". When a person stands before
 * the title, a name behind lower-case words is the body: "Reza selaku direktur Yayasan Durian".
 */
function mayHold({ kind, entries, text, first, last: end }: Name, { comma, holder, title, last }: Place): boolean {
  if (kind === 'person' && holder && entries.length === 0 && !comma)
    return last === title.last && /^\p{Lu}/u.test(title.text);
  if (kind === 'person') return true;
  return comma && kind !== 'place' && entries.length === 0 && first === end && !looksLikeAcronym(text);
}

const nominal: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);

/** The last word to skip at `at`; null where the phrase ends. */
function step({ words }: AnalysedSentence, at: number, language: ReferenceLanguage): number | null {
  const word = words[at];
  const form = word?.form.toLowerCase() ?? '';
  if (form === ',' || form === ')' || form === '"') return at;
  if (form === '(') {
    const close = words.findIndex((other, index) => index > at && other.form === ')');
    return close > 0 && close <= at + 6 ? close : null;
  }
  if (language.titlePrepositions.has(form) || language.titleModifiers.has(form)) return at;
  if (form === 'dan' || form === '-' || /^ke-?\d+$/u.test(form) || /^[\d.]+$/u.test(form)) return at;
  return nominal.has(word?.upos ?? '') ? at : null;
}

/** An office in apposition is closed off: what goes on is about somebody else. */
function endsThere({ words }: AnalysedSentence, last: number): boolean {
  const next = words[last + 1];
  return !next || /^[,.)"”]$/u.test(next.form) || next.upos === 'VERB' || next.upos === 'AUX' || next.upos === 'ADP';
}

/** A title whose words already hold its body: "Presiden AS" found as one. */
function insideName(names: readonly Name[], title: Title): Name | null {
  return names.find(({ first, last, kind }) => first > title.first && last <= title.last && kind !== 'person') ?? null;
}
