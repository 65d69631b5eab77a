import { holderOf } from '../cast/holder-of.ts';
import type { Reading, Referents } from './reading.ts';

/** "diplomat tertinggi Rusia": the holder of the office that the press calls so, where the article names one. */
export function paraphrasedHolder(
  words: readonly string[],
  { cast, language }: Reading,
  { of, sentence }: { readonly of: string; readonly sentence: number },
): Referents | null {
  const text = words.join(' ');
  const paraphrase = [...language.paraphrases].find(([phrase]) => text.includes(phrase));
  if (!paraphrase) return null;
  const [phrase, office] = paraphrase;
  const holder = holderOf(cast, { office, of, sentence });
  return holder === null ? null : { actors: [holder], sector: null, reason: `${phrase}: ${office}` };
}
