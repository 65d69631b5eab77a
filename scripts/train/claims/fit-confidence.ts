/**
 * Fits what a claim's confidence is made of, and shows how it holds on articles that it was not fitted on. Best fitted on
 * articles that the event model was not trained on (`--skip` passes over the first lines of unlabelled.jsonl):
 * `npx tsx --conditions=source scripts/train/claims/fit-confidence.ts --help`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  confidenceFeatures,
  confidenceOf,
  type ConfidenceWeights,
} from '../../../packages/extract/src/learned/confidence.ts';
import { openPipeline } from '../../../packages/ingest/src/open-pipeline.ts';
import { fitLogistic } from './fit-logistic.ts';
import { goldRows, realRows, type Weighed } from './weighed-rows.ts';
import { tellReliability } from './tell-reliability.ts';

const { values } = parseArgs({
  options: {
    shared: { type: 'string', default: '../shared' },
    skip: { type: 'string', default: '0' },
    test: { type: 'string', multiple: true, default: [] },
    /** Keeps the rows in this folder, so that another fit does not extract again. */
    cache: { type: 'string' },
    on: { type: 'string', multiple: true, default: ['real', 'gold'] },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  process.stdout.write(
    [
      'fit-confidence [--write] [--skip N] [--test FOLDER]… [--on real|gold]… [--cache FOLDER] [--shared FOLDER]',
      '  --write   into packages/extract/model/id/confidence.json; else only tells',
      '  --skip    pass over the first N lines of unlabelled.jsonl, which the model of events was trained on',
      '  --test    annotated articles to measure on',
      '  --cache   keep what was weighed there, so that the next fit is done in a second',
      'example: npx tsx --conditions=source scripts/train/claims/fit-confidence.ts --skip 170 --test ../shared/gold/dev --write\n',
    ].join('\n'),
  );
  process.exit();
}

const model = new URL('../../../packages/extract/model/id/confidence.json', import.meta.url);
const pipeline = await openPipeline();
const sources = {
  real: () => realRows(join(values.shared, 'articles/unlabelled'), { skip: Number(values.skip), pipeline }),
  gold: () => goldRows(join(values.shared, 'gold/train'), { chooses: (place) => place % 5 !== 4, pipeline }),
};
const read = new Map<string, readonly Weighed[]>();
for (const [name, open] of Object.entries(sources))
  if (values.on.includes(name)) read.set(name, await cached(name, open));
const fitted = [...read.values()].flat();
const weights = fit(fitted);
process.stdout.write(`${JSON.stringify(weights, null, 1)}\n`);
const crossed = crossFit(fitted);
for (const [name, rows] of read)
  process.stdout.write(tellReliability(`${name}, cross-validated by article`, rows, crossed));
for (const folder of values.test) {
  const rows = await cached(folder.replaceAll('/', '_'), () => goldRows(folder, { chooses: () => true, pipeline }));
  process.stdout.write(tellReliability(folder, rows, (row) => confidenceOf(weights, row)));
}
if (values.write) writeFileSync(model, `${JSON.stringify({ weights }, null, 2)}\n`);

/** Optional claims are right or wrong as people read them: they count as right, like in the reliability diagram. */
function fit(rows: readonly Weighed[]): ConfidenceWeights {
  const all = fitLogistic(rows.map((row) => ({ values: confidenceFeatures(row), holds: row.right })));
  return Object.fromEntries(Object.entries(all).map(([name, weight]) => [name, Number(weight.toFixed(3))]));
}

/** The confidence of each row by weights fitted on the other four fifths of the articles. */
function crossFit(rows: readonly Weighed[]): (row: Weighed) => number {
  const articles = [...new Set(rows.map(({ article }) => article))].sort();
  const part = new Map(articles.map((article, place) => [article, place % 5]));
  const folds = [0, 1, 2, 3, 4].map((fold) => fit(rows.filter(({ article }) => part.get(article) !== fold)));
  return (row) => confidenceOf(folds[part.get(row.article) ?? 0] ?? {}, row);
}

async function cached(name: string, read: () => Promise<readonly Weighed[]>): Promise<readonly Weighed[]> {
  const path = values.cache === undefined ? null : join(values.cache, `${name}.json`);
  if (path !== null && existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as readonly Weighed[];
  const rows = await read();
  if (path !== null) writeFileSync(path, JSON.stringify(rows));
  return rows;
}
