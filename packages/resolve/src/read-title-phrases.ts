import { matchBody } from '@simpul/gazetteer/bodies';
import type { AnalysedSentence, Name, Title } from '@simpul/nlp/analysed-sentence';
import { looksLikeAcronym } from './is-acronym.ts';
import type { ReferenceLanguage } from './lang/reference-language.ts';

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
    const right = readRightwards(sentence, title, { names: byFirst, language });
    const person = right.person ?? holderBefore(sentence, names, { title, of: right.of });
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
}

function readRightwards(sentence: AnalysedSentence, title: Title, { names, language }: Surroundings): Reading {
  let of: Name | null = null;
  let last = title.last;
  let comma = false;
  for (let at = title.last + 1; at < sentence.words.length && at <= title.last + reach; at++) {
    const name = names.get(at);
    if (name && mayHold(name, comma)) return { of, person: name, last: name.last };
    if (name) {
      if (comma) break;
      of ??= name.kind === 'place' ? null : name;
      last = name.last;
      at = name.last;
      continue;
    }
    const form = sentence.words[at]?.form ?? '';
    const next = step(sentence, at, language);
    if (next === null || (form === ',' && comma)) break;
    if (form === ',') comma = true;
    at = next;
  }
  return { of, person: null, last };
}

/** A person, or a word behind a comma that nobody knows: "juru bicara kepolisian, Hartono". */
const mayHold = ({ kind, entries, text, first, last }: Name, comma: boolean): boolean =>
  kind === 'person' || (comma && kind !== 'place' && entries.length === 0 && first === last && !looksLikeAcronym(text));

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
  const part = matchBody(
    words.map((other) => other.form),
    at,
  );
  if (part?.makes === 'state') return at + part.length - 1;
  if (form === 'dan' || form === '-' || /^ke-?\d+$/u.test(form) || /^[\d.]+$/u.test(form)) return at;
  return null;
}

/** "Mark Rutte, sekretaris jenderal NATO": the name before the comma, when the title opens an apposition. */
function holderBefore(
  sentence: AnalysedSentence,
  names: readonly Name[],
  { title, of }: { readonly title: Title; readonly of: Name | null },
): Name | null {
  const comma = sentence.words[title.first - 1];
  if (comma?.form !== ',' && comma?.form !== '(') return null;
  const before = names.find(({ last, kind }) => last === title.first - 2 && kind === 'person');
  if (!before) return null;
  const end = of?.last ?? title.last;
  const closing = sentence.words[end + 1]?.form ?? '.';
  return /^[,.)"]$/u.test(closing) || sentence.words[end + 1]?.upos === 'VERB' ? before : null;
}

/** A title whose words already hold its body: "Presiden AS" found as one. */
function insideName(names: readonly Name[], title: Title): Name | null {
  return names.find(({ first, last, kind }) => first > title.first && last <= title.last && kind !== 'person') ?? null;
}
