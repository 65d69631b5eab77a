import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillDisk } from '../fill-disk.ts';
import { embeddedGround } from '../grounds.ts';
import { killWriters } from '../kill-writers.ts';
import { runWriter } from '../run-writer.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'simpul-soak-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a writer killed at ten points loses and doubles nothing once it has run again', async () => {
  let kills = 0;
  for await (const run of killWriters(embeddedGround(folder, 20), 10, 1)) {
    expect(run, run.difference).toMatchObject({ same: true });
    kills += run.kills;
  }
  // Where the machine is quick a writer may be done before it is killed.
  expect(kills).toBeGreaterThanOrEqual(5);
}, 300_000);

test('two processes that write the same articles at once make the graph of one', async () => {
  const ground = embeddedGround(folder, 20);
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
