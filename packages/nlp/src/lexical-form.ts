import { hashText } from './feature-set.ts';

/** What the classifiers see of a word's spelling, as hashes. */
export interface LexicalForm {
  /** Lower case, digits as 0. */
  readonly lower: number;
  readonly exact: number;
  readonly prefix2: number;
  readonly prefix3: number;
  readonly prefix4: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  /** Letters as x and X, digits as 0, runs cut to two: "Rp38,5" → "Xx00,0". */
  readonly shape: number;
  /** An opening or closing quotation mark of any style. */
  readonly quote: boolean;
}

const cache = new Map<string, LexicalForm>();
const cacheLimit = 100_000;

/** The lexical form of a word; remembered, since texts repeat their words. */
export function lexicalForm(word: string): LexicalForm {
  const known = cache.get(word);
  if (known) return known;
  const made = makeForm(word);
  if (cache.size >= cacheLimit) cache.clear();
  cache.set(word, made);
  return made;
}

/** Stands before and after the sentence. */
export const outsideForm: LexicalForm = makeForm('\u0000');

function makeForm(word: string): LexicalForm {
  const lower = word.toLowerCase().replace(/\p{Nd}/gu, '0');
  return {
    lower: hashText(lower),
    exact: hashText(word),
    prefix2: hashText(`^${lower.slice(0, 2)}`),
    prefix3: hashText(`^${lower.slice(0, 3)}`),
    prefix4: hashText(`^${lower.slice(0, 4)}`),
    suffix2: hashText(`${lower.slice(-2)}$`),
    suffix3: hashText(`${lower.slice(-3)}$`),
    suffix4: hashText(`${lower.slice(-4)}$`),
    shape: hashText(shapeOf(word)),
    quote: /^(?:["“”„«»]|''|``)$/.test(word),
  };
}

function shapeOf(word: string): string {
  return word
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Nd}/gu, '0')
    .replace(/(.)\1{2,}/gu, '$1$1');
}
