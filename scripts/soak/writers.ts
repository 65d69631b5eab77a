import { writeFile } from 'node:fs/promises';
import type { Writer } from './kill-writers.ts';
import { runIngest } from './run-ingest.ts';
import { runWriter } from './run-writer.ts';
import { writtenRounds } from './written-articles.ts';

/** Writes ready facts, takes them back in part: nearly all of its time goes into transactions. */
export const factsWriter = (): Writer => ({
  run: (store, kill) => runWriter({ store, articles: 40, batch: 10 }, kill),
  lines: 1,
});

/** `simpul ingest` over `rounds` of articles that it finds in `file`, which is written here; each round a transaction. */
export async function ingester(file: string, rounds: number): Promise<Writer> {
  const size = 5;
  const lines = [...writtenRounds(rounds, size)].map((article) => `${JSON.stringify(article)}\n`);
  await writeFile(file, lines.join(''));
  return { run: (store, kill) => runIngest(store, [file], kill), lines: size + 1 };
}
