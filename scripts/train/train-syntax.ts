/** Trains tagger, parser and labeller for one language and writes them as one file: see the model card beside it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { averageModels } from './average-models.ts';
import { encodeModels } from './encode-model.ts';
import type { LinearModel } from '../../packages/nlp/src/linear-model.ts';
import { keepWords } from './keep-words.ts';
import { readSyntaxModel, type SyntaxModel } from '../../packages/nlp/src/read-model.ts';
import { readConllu } from '../../packages/nlp/src/read-conllu.ts';
import { scoreTrees } from './score-trees.ts';
import { jackknifeTags, trainTagger } from './train-tagger.ts';
import { trainLabeller } from './train-labeller.ts';
import { trainParser } from './train-parser.ts';
import { prepareSentences, type TrainingSentence } from './training-sentence.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/nlp/data/ud-id' },
    out: { type: 'string', default: 'packages/nlp/model/id.bin' },
    epochs: { type: 'string', default: '8' },
    bits: { type: 'string', default: '20,21,21' },
    keep: { type: 'string', default: '200000,650000,350000' },
    sweep: { type: 'boolean', default: false },
    repeat: { type: 'string', default: '2' },
    seeds: { type: 'string', default: '3' },
  },
});
const heldBack = (_: unknown, index: number): boolean => index % 5 === 4;
const load = (file: string, style: string): TrainingSentence[] =>
  prepareSentences(readConllu(readFileSync(join(values.data, file), 'utf8')), style);
const log = (text: string): void => console.log(`${Math.round(process.uptime())} s  ${text}`);

const pud = load('id_pud-ud-test.conllu', 'pud');
const csui = load('id_csui-ud-train.conllu', 'csui');
const training = [
  ...pud.filter((sentence, index) => !heldBack(sentence, index)),
  ...csui.filter((sentence, index) => !heldBack(sentence, index)),
  ...load('id_gsd-ud-dev.conllu', 'gsd'),
  ...load('id_gsd-train-converted.conllu', 'gsd'),
];
const [tagBits = 19, parseBits = 20, labelBits = 19] = values.bits.split(',').map(Number);
const options = { epochs: Number(values.epochs) };
const seeds = [1, 2, 3].slice(0, Number(values.seeds));
const overSeeds = (train: (seed: number) => LinearModel): LinearModel => {
  const [first, ...others] = seeds.map(train);
  if (!first) throw new RangeError('--seeds must be 1, 2 or 3');
  return averageModels([first, ...others]);
};
log(`${training.length} sentences, ${training.reduce((sum, { length }) => sum + length, 0)} words`);
const tagger = overSeeds((seed) => trainTagger(training, { ...options, seed, bits: tagBits }));
log('tagger trained');
const tags = jackknifeTags(training, { seed: 1, epochs: 5, bits: tagBits });
log('training tags predicted');
/** The hand-made treebanks are told several times: they are smaller than the converted one, and the ones to go by. */
const kept = training.flatMap((sentence) => {
  const words = keepWords(sentence, tags.get(sentence) ?? sentence.goldTags);
  return Array.from({ length: sentence.treebank === 'gsd' ? 1 : Number(values.repeat) }, () => words);
});
const parser = overSeeds((seed) => trainParser(kept, { ...options, seed, bits: parseBits }));
log('parser trained');
const labeller = overSeeds((seed) => trainLabeller(kept, { ...options, seed, bits: labelBits }));
log('labeller trained');
for (const [name, { weights }] of Object.entries({ tagger, parser, labeller })) {
  log(`${name}: ${Array.from(weights).filter((weight) => weight !== 0).length} weights`);
}
const models = { tagger, parser, labeller };
const [tagKeep = 0, parseKeep = 0, labelKeep = 0] = values.keep.split(',').map(Number);
const encode = (model: SyntaxModel, share: number): Uint8Array =>
  encodeModels([
    { name: 'tagger', model: model.tagger, keep: tagKeep * share },
    { name: 'parser', model: model.parser, keep: parseKeep * share },
    { name: 'labeller', model: model.labeller, keep: labelKeep * share },
  ]);
const bytes = encode(models, 1);
writeFileSync(values.out, bytes);
log(`${bytes.length} bytes`);
const gsd = load('id_gsd-ud-test.conllu', 'gsd');
for (const [name, model] of [
  ['all weights', models],
  ['as written', readSyntaxModel(bytes)],
] as const) {
  log(`${name}: PUD  ${JSON.stringify(scoreTrees(model, pud.filter(heldBack)))}`);
  log(`${name}: CSUI ${JSON.stringify(scoreTrees(model, csui.filter(heldBack)))}`);
  log(`${name}: GSD  ${JSON.stringify(scoreTrees(model, gsd))}`);
}
if (values.sweep) {
  for (const share of [2, 1.5, 0.75, 0.5, 0.25]) {
    const written = encode(models, share);
    const scores = scoreTrees(readSyntaxModel(written), csui.filter(heldBack));
    log(`${share} times as many weights: ${written.length} bytes, CSUI ${JSON.stringify(scores)}`);
  }
}
