/** Trains tagger, parser and labeller for one language and writes them as one file: see the model card beside it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { encodeModel } from './encode-model.ts';
import { readModel } from '../../packages/nlp/src/read-model.ts';
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
    bits: { type: 'string', default: '19,20,19' },
    seed: { type: 'string', default: '1' },
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
const options = { epochs: Number(values.epochs), seed: Number(values.seed) };
log(`${training.length} sentences, ${training.reduce((sum, { length }) => sum + length, 0)} words`);
const tagger = trainTagger(training, { ...options, bits: tagBits });
log('tagger trained');
const tags = jackknifeTags(training, { ...options, epochs: 5, bits: tagBits });
log('training tags predicted');
const parser = trainParser(training, tags, { ...options, bits: parseBits });
log('parser trained');
const labeller = trainLabeller(training, tags, { ...options, bits: labelBits });
log('labeller trained');
const bytes = encodeModel({ tagger, parser, labeller });
writeFileSync(values.out, bytes);
for (const [name, model] of [
  ['float', { tagger, parser, labeller }],
  ['int8', readModel(bytes)],
] as const) {
  log(`${name} PUD  ${JSON.stringify(scoreTrees(model, pud.filter(heldBack)))}`);
  log(`${name} CSUI ${JSON.stringify(scoreTrees(model, csui.filter(heldBack)))}`);
  log(`${name} GSD test ${JSON.stringify(scoreTrees(model, load('id_gsd-ud-test.conllu', 'gsd')))}`);
}
