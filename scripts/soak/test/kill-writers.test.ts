import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillDisk } from '../fill-disk.ts';
import { embeddedGround } from '../grounds.ts';
import type { Writer } from '../kill-writers.ts';
import { killWriters } from '../kill-writers.ts';
import { runWriter } from '../run-writer.ts';
import { factsWriter, ingester } from '../writers.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'simpul-soak-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Kills this writer at five points and gives how often it died. */
const killedFiveTimes = async (writer: Writer): Promise<number> => {
  let kills = 0;
  for await (const run of killWriters({ ground: embeddedGround(folder), writer, runs: 5, seed: 1 })) {
    expect(run, run.difference).toMatchObject({ same: true });
    kills += run.kills;
  }
  return kills;
};

test('what ingest had written when it was killed is neither lost nor doubled once it has run again', async () => {
  const writer = await ingester(join(folder, 'articles.jsonl'), 4);
  // Where the machine is quick one may be done before it is killed.
  expect(await killedFiveTimes(writer)).toBeGreaterThanOrEqual(3);
}, 600_000);

test('a writer killed within its transactions loses and doubles nothing once it has run again', async () => {
  expect(await killedFiveTimes(factsWriter())).toBeGreaterThanOrEqual(3);
}, 600_000);

test('two processes that write the same articles at once make the graph of one', async () => {
  const ground = embeddedGround(folder);
  const work = { store: await ground.empty(), articles: 20, batch: 5 };
  await runWriter(work);
  const expected = await ground.whole();
  await ground.empty();
  const ends = await Promise.all([runWriter(work), runWriter({ ...work, batch: 4 })]);
  expect(ends.map(({ last, errors }) => `${last}${errors}`)).toEqual(['done', 'done']);
  expect(await ground.whole()).toEqual(expected);
}, 120_000);

test.skipIf(process.platform === 'win32')(
  'a writer without room for its file says what to do, and nothing is lost once there is',
  async () => {
    const { value: run } = await fillDisk(folder, 1, 1).next();
    expect(run, run?.difference).toMatchObject({ enough: false, same: true });
    expect(run?.errors).toMatch(/graph\.sqlite.*(disk|full)/);
  },
  120_000,
);
