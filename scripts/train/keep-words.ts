import { dropPunctuation, type KeptWords } from '../../packages/nlp/src/drop-punctuation.ts';
import type { TrainingSentence } from './training-sentence.ts';

/** What the parser learns from: kept words by predicted tags, gold heads among them (the root at `length`) and gold labels. */
export interface KeptSentence {
  readonly words: KeptWords;
  readonly length: number;
  readonly goldHeads: Int32Array;
  readonly deprels: readonly string[];
}

/** Leaves out what is tagged as punctuation; a word that hung on a mark hangs on the mark's head. */
export function keepWords(sentence: TrainingSentence, tags: Uint8Array): KeptSentence {
  const words = dropPunctuation({ ...sentence, tags });
  const index = new Map(Array.from(words.places, (place, at) => [place, at]));
  const length = words.places.length;
  const goldHeads = words.places.map((place) => {
    let head = sentence.goldHeads[place] ?? sentence.length;
    for (let steps = 0; head < sentence.length && !index.has(head) && steps < 9; steps++)
      head = sentence.goldHeads[head] ?? head;
    return index.get(head) ?? length;
  });
  return { words, length, goldHeads, deprels: Array.from(words.places, (place) => sentence.deprels[place] ?? 'dep') };
}
