/**
 * Makes examples for ../encoder/train_events.py of all that people annotated, one JSONL a source; what is only measured on
 * goes into held/: `npx tsx --conditions=source scripts/train/claims/prepare-examples.ts --out ../examples`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { labelSource } from './label-source.ts';
import { type Example, makeExample } from './make-example.ts';
import { openReadingTools, type ReadingTools } from './reading-tools.ts';
import { heldSources, type TrainingSource, trainingSources } from './training-source.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    shared: { type: 'string', default: '../shared' },
    only: { type: 'string', multiple: true },
    help: { type: 'boolean', default: false },
  },
});

if (values.help || values.out === undefined) {
  process.stdout.write(
    [
      'prepare-examples --out FOLDER [--shared FOLDER] [--only NAME]…',
      '  --out     folder for NAME.jsonl and, of those only measured on, held/NAME.jsonl',
      '  --shared  folder with gold and articles (../shared)',
      `  --only    one of ${[...trainingSources, ...heldSources].map(({ name }) => name).join(', ')}; all by default`,
      'example: npx tsx --conditions=source scripts/train/claims/prepare-examples.ts --out ../examples --only verbal\n',
    ].join('\n'),
  );
  process.exitCode = values.help ? 0 : 2;
} else {
  const held = join(values.out, 'held');
  mkdirSync(held, { recursive: true });
  const tools = await openReadingTools();
  const isWanted = ({ name }: TrainingSource): boolean => values.only?.includes(name) ?? true;
  for (const source of trainingSources.filter(isWanted)) await prepare(source, values.out, tools);
  for (const source of heldSources.filter(isWanted)) await prepare(source, held, tools);
}

async function prepare(source: TrainingSource, folder: string, tools: ReadingTools): Promise<void> {
  const examples: Example[] = [];
  let texts = 0;
  for await (const { id, sentences } of labelSource(source, values.shared, tools)) {
    texts++;
    for (const sentence of sentences) examples.push(makeExample(id, sentence, tools.lexicon));
  }
  const path = join(folder, `${source.name}.jsonl`);
  writeFileSync(path, examples.map((example) => `${JSON.stringify(example)}\n`).join(''));
  const triggers = examples.flatMap((example) => example.triggers);
  const loose = examples.flatMap((example) => example.loose);
  const figures = `${texts} texts, ${examples.length} sentences, ${triggers.length} triggers, ${loose.length} claims without one`;
  process.stdout.write(`${path}: ${figures}\n`);
}
