/**
 * How much of written sentences the pipeline reads right, each sentence as an article of its own:
 * `npx tsx --conditions=source scripts/train/claims/measure.ts scripts/train/claims/verbal.jsonl [--list]`.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openPipeline } from '../../../packages/ingest/src/open-pipeline.ts';
import { judgeSentence, type JudgedSentence } from './judge-sentence.ts';
import { readWritten } from './written-sentence.ts';

const { values, positionals } = parseArgs({
  options: { list: { type: 'boolean', default: false }, relation: { type: 'string' } },
  allowPositionals: true,
});
const pipeline = await openPipeline();
for (const file of positionals) {
  const sentences = readWritten(readFileSync(file, 'utf8'));
  const judged: JudgedSentence[] = [];
  for (const sentence of sentences) judged.push(await judgeSentence(sentence, pipeline));
  if (values.list) list(judged.filter(({ missed, wrong }) => missed.length + wrong.length > 0));
  process.stdout.write(`${file}: ${summary(judged)}\n`);
}

function list(judged: readonly JudgedSentence[]): void {
  for (const { sentence, missed, wrong } of judged) {
    const lines = [
      ...missed.map(({ s, r, o, t }) => `  missed ${s} ${r} ${o}  (${t})`),
      ...wrong.map((claim) => `  wrong  ${claim}`),
    ].filter((line) => !values.relation || line.includes(values.relation));
    if (lines.length > 0) process.stdout.write(`${sentence.text}  [${sentence.k ?? ''}]\n${lines.join('\n')}\n`);
  }
}

function summary(judged: readonly JudgedSentence[]): string {
  const sum = (of: (one: JudgedSentence) => number): number => judged.reduce((total, one) => total + of(one), 0);
  const [right, missed, wrong] = [sum((j) => j.right), sum((j) => j.missed.length), sum((j) => j.wrong.length)];
  const whole = judged.filter((one) => one.missed.length + one.wrong.length === 0).length;
  const empty = judged.filter(({ sentence }) => sentence.claims.length === 0);
  const silent = empty.filter(({ wrong: found }) => found.length === 0).length;
  const [p, r] = [right / (right + wrong), right / (right + missed)];
  return [
    `${whole}/${judged.length} sentences right`,
    `${silent}/${empty.length} without a claim silent`,
    `P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${((2 * p * r) / (p + r)).toFixed(3)} (tp ${right}, fp ${wrong}, fn ${missed})`,
    `certainty and speaker ${sum((j) => j.certain)}/${right}`,
  ].join('; ');
}
