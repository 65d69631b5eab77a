import { labelArcs } from '../../packages/nlp/src/label-arcs.ts';
import type { SyntaxModel } from '../../packages/nlp/src/read-model.ts';
import { parseTree } from '../../packages/nlp/src/parse-tree.ts';
import { tagWords } from '../../packages/nlp/src/tag-words.ts';
import type { TrainingSentence } from './training-sentence.ts';

/** Percentages over gold words with predicted tags; labels are compared without subtypes in `las`, whole in `fullLas`. */
export interface TreeScores {
  readonly upos: number;
  readonly uas: number;
  readonly las: number;
  readonly fullLas: number;
  readonly wordsPerSecond: number;
}

/** Tags, parses and labels held-back sentences and compares. */
export function scoreTrees(model: SyntaxModel, sentences: readonly TrainingSentence[]): TreeScores {
  const hits = { words: 0, upos: 0, uas: 0, las: 0, fullLas: 0 };
  const began = performance.now();
  for (const sentence of sentences) {
    const tags = tagWords(model.tagger, sentence);
    const heads = parseTree(model.parser, { ...sentence, tags });
    const labels = labelArcs(model.labeller, { ...sentence, tags }, heads);
    for (let at = 0; at < sentence.length; at++) {
      const head = sentence.goldHeads[at];
      const gold = head === sentence.length ? -1 : head;
      const label = model.labeller.classes[labels[at] ?? 0] ?? '';
      const attached = heads[at] === gold;
      hits.words++;
      if (tags[at] === sentence.goldTags[at]) hits.upos++;
      if (attached) hits.uas++;
      if (attached && bare(label) === bare(sentence.deprels[at] ?? '')) hits.las++;
      if (attached && label === sentence.deprels[at]) hits.fullLas++;
    }
  }
  const percent = (count: number): number => Math.round((1000 * count) / hits.words) / 10;
  return {
    upos: percent(hits.upos),
    uas: percent(hits.uas),
    las: percent(hits.las),
    fullLas: percent(hits.fullLas),
    wordsPerSecond: Math.round(hits.words / ((performance.now() - began) / 1000)),
  };
}

function bare(label: string): string {
  return label.split(':')[0] ?? label;
}
