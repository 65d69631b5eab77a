import type { NamedSpan } from '@simpul/nlp/encoder/best-names';
import type { NamedSentence } from './read-names.ts';

/** F1 in percent of names found from their first word to their last and of the right kind. */
export function scoreNames(gold: readonly NamedSentence[], read: readonly (readonly NamedSpan[])[]): number {
  let [hits, both] = [0, 0];
  for (const [place, { names }] of gold.entries()) {
    const wanted = new Set(names.map(keyOf));
    const found = new Set((read[place] ?? []).map(keyOf));
    hits += [...found].filter((key) => wanted.has(key)).length;
    both += wanted.size + found.size;
  }
  return (200 * hits) / Math.max(1, both);
}

const keyOf = ({ first, last, kind }: NamedSpan): string => `${first} ${last} ${kind}`;
