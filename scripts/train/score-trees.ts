import type { SyntaxModel } from '../../packages/nlp/src/read-model.ts';
import { parseSentence } from '../../packages/nlp/src/parse-sentence.ts';
import { trainingAnalyser, type TrainingSentence } from './training-sentence.ts';

/** Percentages over gold words with predicted tags; labels are compared without subtypes in `las`, whole in `fullLas`. */
export interface TreeScores {
  readonly upos: number;
  readonly uas: number;
  /** As `uas` and `las`, punctuation left out. */
  readonly wordUas: number;
  readonly wordLas: number;
  readonly las: number;
  readonly fullLas: number;
  readonly wordsPerSecond: number;
}

/** Tags, parses and labels held-back sentences and compares. */
export function scoreTrees(model: SyntaxModel, sentences: readonly TrainingSentence[]): TreeScores {
  const hits = { words: 0, noMarks: 0, wordUas: 0, wordLas: 0, upos: 0, uas: 0, las: 0, fullLas: 0 };
  const began = performance.now();
  for (const sentence of sentences) {
    const { tags, heads, deprels } = parseSentence(model, sentence.words, {
      treebank: sentence.treebank,
      analyser: trainingAnalyser,
    });
    for (let at = 0; at < sentence.length; at++) {
      const head = sentence.goldHeads[at];
      const gold = head === sentence.length ? -1 : head;
      const label = deprels[at] ?? '';
      const attached = heads[at] === gold;
      hits.words++;
      if (tags[at] === sentence.goldTags[at]) hits.upos++;
      if (attached) hits.uas++;
      const labelled = attached && bare(label) === bare(sentence.deprels[at] ?? '');
      if (sentence.deprels[at] !== 'punct') {
        hits.noMarks++;
        if (attached) hits.wordUas++;
        if (labelled) hits.wordLas++;
      }
      if (labelled) hits.las++;
      if (attached && label === sentence.deprels[at]) hits.fullLas++;
    }
  }
  const percent = (count: number, of = hits.words): number => Math.round((1000 * count) / of) / 10;
  return {
    upos: percent(hits.upos),
    uas: percent(hits.uas),
    wordUas: percent(hits.wordUas, hits.noMarks),
    wordLas: percent(hits.wordLas, hits.noMarks),
    las: percent(hits.las),
    fullLas: percent(hits.fullLas),
    wordsPerSecond: Math.round(hits.words / ((performance.now() - began) / 1000)),
  };
}

function bare(label: string): string {
  return label.split(':')[0] ?? label;
}
