import type { TreebankSentence } from './read-conllu.ts';

/** Percent of the words, punctuation counted. */
export interface TreeScores {
  /** With the right part of speech. */
  readonly upos: number;
  /** With the right head. */
  readonly uas: number;
  /** With the right head and universal relation ("nsubj:pass" counts as "nsubj"). */
  readonly las: number;
}

/** Compares trees over the same words. */
export function scoreTrees(
  gold: readonly TreebankSentence[],
  read: readonly Pick<TreebankSentence, 'upos' | 'heads' | 'deprels'>[],
): TreeScores {
  let [words, tags, arcs, labels] = [0, 0, 0, 0];
  for (const [place, sentence] of gold.entries()) {
    const found = read[place];
    for (const at of sentence.words.keys()) {
      words++;
      if (found?.upos[at] === sentence.upos[at]) tags++;
      if (found?.heads[at] !== sentence.heads[at]) continue;
      arcs++;
      if (universal(found?.deprels[at]) === universal(sentence.deprels[at])) labels++;
    }
  }
  const percent = (right: number): number => (100 * right) / Math.max(1, words);
  return { upos: percent(tags), uas: percent(arcs), las: percent(labels) };
}

const universal = (deprel = ''): string => deprel.split(':')[0] ?? '';
