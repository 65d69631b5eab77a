/** Trains the classifier that tells persons, organisations and places apart: see the model card. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FeatureSet } from '../../packages/nlp/src/feature-set.ts';
import { addKindFeatures, guessedKinds, type UnknownName } from '../../packages/nlp/src/guess-kind.ts';
import { indonesian } from '../../packages/nlp/src/lang/id/indonesian.ts';
import { bestClass, scoreClasses, type LinearModel } from '../../packages/nlp/src/linear-model.ts';
import { partOf, readModels } from '../../packages/nlp/src/read-model.ts';
import { createPerceptron } from './averaged-perceptron.ts';
import { encodeModels } from './encode-model.ts';
import { seededRandom, shuffled } from './seeded-random.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/nlp/data/ner' },
    out: { type: 'string', default: 'packages/nlp/model/id-kinds.bin' },
    epochs: { type: 'string', default: '10' },
    keep: { type: 'string', default: '40000' },
  },
});
const labels: Readonly<Record<string, number>> = { PER: 0, PERSON: 0, ORG: 1, ORGANISATION: 1, LOC: 2, PLACE: 2 };

interface Example {
  readonly forms: readonly string[];
  readonly name: UnknownName;
  readonly kind: number;
}

/** Names of a file of "word … B-PER" lines, sentences parted by empty lines. */
function readExamples(file: string): Example[] {
  const blocks = readFileSync(join(values.data, file), 'utf8')
    .replaceAll('\r', '')
    .split(/\n\s*\n/);
  return blocks.flatMap((block) => {
    const rows = block.split('\n').map((line) => line.split(/\s+/));
    const forms = rows.map(([form = '']) => form);
    return rows.flatMap((row, first) => {
      const kind = labels[/^B-(.+)$/.exec(row.at(-1) ?? '')?.[1] ?? ''];
      if (kind === undefined) return [];
      let last = first;
      while (rows[last + 1]?.at(-1)?.startsWith('I-')) last++;
      return [{ forms, kind, name: { first, last, titled: false } }];
    });
  });
}

function train(examples: readonly Example[]): LinearModel {
  const perceptron = createPerceptron(guessedKinds, 18, 1);
  const features = new FeatureSet();
  const scores = new Float32Array(guessedKinds.length);
  const random = seededRandom(1);
  for (let epoch = 0; epoch <= Number(values.epochs); epoch++) {
    if (epoch === 1) perceptron.startAnew();
    for (const { forms, name, kind } of shuffled(examples, random)) {
      addKindFeatures(features, forms, { ...name, cues: indonesian.nameCues });
      scoreClasses(perceptron.model, features, scores);
      perceptron.learn(features, kind, bestClass(scores));
    }
  }
  return perceptron.average();
}

function accuracy(model: LinearModel, examples: readonly Example[]): number {
  const features = new FeatureSet();
  const scores = new Float32Array(guessedKinds.length);
  const right = examples.filter(({ forms, name, kind }) => {
    addKindFeatures(features, forms, { ...name, cues: indonesian.nameCues });
    scoreClasses(model, features, scores);
    return bestClass(scores) === kind;
  });
  return Math.round((1000 * right.length) / examples.length) / 10;
}

const idner = ['train', 'dev'].flatMap((part) => readExamples(`idner-news-2k.${part}.txt`));
const nergrit = ['train', 'valid'].flatMap((part) => readExamples(`nergrit_ner-grit.${part}.txt`));
const test = readExamples('idner-news-2k.test.txt');
console.log(`idner-news-2k alone: ${accuracy(train(idner), test)} of ${test.length}`);
const model = train([...idner, ...nergrit]);
const bytes = encodeModels([{ name: 'kinds', model, keep: Number(values.keep) }]);
writeFileSync(values.out, bytes);
console.log(
  `with NERGrit: ${accuracy(model, test)}; as written: ${accuracy(partOf(readModels(bytes), 'kinds'), test)}`,
);
console.log(`${bytes.length} bytes`);
