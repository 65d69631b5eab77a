import { existsSync, readFileSync } from 'node:fs';
import { type NamedSentence, readNames } from './read-names.ts';
import { readConllu, type TreebankSentence } from './read-conllu.ts';

const folder = new URL('../../../../shared/nlp/data/', import.meta.url);

/** Sentences of one treebank that no model has seen. */
export interface HeldPart {
  readonly name: string;
  /** Whose habits the parser shall have, as labels.json of the model calls it. */
  readonly treebank: string;
  readonly sentences: readonly TreebankSentence[];
}

/** The treebanks are beside the checkout. */
export const hasTreebanks = (): boolean => existsSync(folder);

/** What scripts/train/encoder/treebanks.py holds back, by the same rule. */
export const readHeldParts = (): readonly HeldPart[] => [
  { name: 'PUD, every fifth', treebank: 'pud', sentences: treebank('id_pud-ud-test').filter(isHeld) },
  { name: 'CSUI train, every fifth', treebank: 'csui', sentences: treebank('id_csui-ud-train').filter(isHeld) },
  { name: 'GSD test', treebank: 'gsd', sentences: treebank('id_gsd-ud-test') },
];

/** The hand-made trees that the encoder has learned from, for a peer; the converted part of GSD would take it five times as long. */
export const readTrainingPart = (): readonly TreebankSentence[] => [
  ...treebank('id_gsd-ud-dev'),
  ...treebank('id_csui-ud-train').filter((_, at) => !isHeld(_, at)),
  ...treebank('id_pud-ud-test').filter((_, at) => !isHeld(_, at)),
];

/** The test part of idner-news-2k. */
export const readHeldNames = (): readonly NamedSentence[] =>
  readNames(readFileSync(new URL('ner/idner-news-2k.test.txt', folder), 'utf8'));

const isHeld = (_: unknown, at: number): boolean => at % 5 === 0;

const treebank = (name: string): readonly TreebankSentence[] =>
  readConllu(readFileSync(new URL(`ud-id/${name}.conllu`, folder), 'utf8'));
