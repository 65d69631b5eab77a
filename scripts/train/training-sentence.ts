import { hashText } from '../../packages/nlp/src/feature-set.ts';
import { lexicalForm } from '../../packages/nlp/src/lexical-form.ts';
import type { LexicalSentence } from '../../packages/nlp/src/tag-words.ts';
import type { TreebankSentence } from '../../packages/nlp/src/read-conllu.ts';
import { uposTags, type Upos } from '../../packages/nlp/src/upos.ts';

/** A treebank sentence made ready: hashed words, gold tags as indices, gold heads with the root at `length`. */
export interface TrainingSentence extends LexicalSentence {
  readonly length: number;
  readonly goldTags: Uint8Array;
  readonly goldHeads: Int32Array;
  readonly deprels: readonly string[];
}

/** Makes a treebank's sentences ready, in the style of that treebank. */
export function prepareSentences(sentences: readonly TreebankSentence[], style: string): TrainingSentence[] {
  return sentences.map(({ words, tags, heads, deprels }) => ({
    style: hashText(style),
    length: words.length,
    forms: words.map(lexicalForm),
    goldTags: Uint8Array.from(tags, (tag) => Math.max(0, uposTags.indexOf(tag as Upos))),
    goldHeads: Int32Array.from(heads, (head) => (head < 0 ? words.length : head)),
    deprels,
  }));
}
