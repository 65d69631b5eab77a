import { readFileSync } from 'node:fs';
import { createWordAnalyser, type WordAnalyser } from '../../packages/nlp/src/analyse-word.ts';
import { indonesian } from '../../packages/nlp/src/lang/id/indonesian.ts';
import { lexicalSentence, type LexicalSentence } from '../../packages/nlp/src/lexical-sentence.ts';
import type { TreebankSentence } from '../../packages/nlp/src/read-conllu.ts';
import { readRoots } from '../../packages/nlp/src/read-roots.ts';
import { uposTags, type Upos } from '../../packages/nlp/src/upos.ts';

/** A treebank sentence made ready: hashed words, gold tags as indices, gold heads with the root at `length`. */
export interface TrainingSentence extends LexicalSentence {
  readonly length: number;
  readonly words: readonly string[];
  readonly treebank: string;
  readonly goldTags: Uint8Array;
  readonly goldHeads: Int32Array;
  readonly deprels: readonly string[];
}

const roots = readFileSync(new URL('../../packages/nlp/model/id-roots.txt', import.meta.url), 'utf8');
/** The analyser that the trained models will run with. */
export const trainingAnalyser: WordAnalyser = createWordAnalyser(indonesian, readRoots(roots));

/** Makes a treebank's sentences ready, in the style of that treebank. */
export function prepareSentences(sentences: readonly TreebankSentence[], treebank: string): TrainingSentence[] {
  return sentences.map(({ words, tags, heads, deprels }) => ({
    ...lexicalSentence(words, { treebank, analyser: trainingAnalyser }),
    length: words.length,
    words,
    treebank,
    goldTags: Uint8Array.from(tags, (tag) => Math.max(0, uposTags.indexOf(tag as Upos))),
    goldHeads: Int32Array.from(heads, (head) => (head < 0 ? words.length : head)),
    deprels,
  }));
}
