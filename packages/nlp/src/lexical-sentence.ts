import type { WordAnalyser } from './analyse-word.ts';
import { hashText } from './feature-set.ts';
import { lexicalForm, type LexicalForm } from './lexical-form.ts';

/** Words of one sentence as the classifiers see them. */
export interface LexicalSentence {
  readonly forms: readonly LexicalForm[];
  /** The affixes of each word and whether its root is listed, hashed: "beras" (rice) is no ber- verb. */
  readonly affixes: Int32Array;
  /** Hash of the treebank whose labels are wanted. */
  readonly style: number;
}

/** Makes words ready for the classifiers. */
export function lexicalSentence(
  words: readonly string[],
  { treebank, analyser }: { readonly treebank: string; readonly analyser: WordAnalyser },
): LexicalSentence {
  const affixes = words.map((word) => {
    const { prefix, suffix, known } = analyser.analyse(word);
    return hashText(`${prefix}+${suffix}${known ? '' : '?'}`);
  });
  return { forms: words.map(lexicalForm), affixes: Int32Array.from(affixes), style: hashText(treebank) };
}
