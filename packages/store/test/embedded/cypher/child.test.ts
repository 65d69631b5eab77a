import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openEmptyFolder } from '../open-empty-folder.ts';

let scratch: string;
beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'simpul-test-'));
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, scratch);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
});

/** What is not there any more a little after the last process was told to go. */
async function leftBehind(): Promise<readonly string[]> {
  for (let i = 0; i < 50 && (await readdir(scratch)).length > 0; i++)
    await new Promise((done) => setTimeout(done, 100));
  return readdir(scratch);
}

test('answered, failed and stopped queries leave no file in the temporary folder', async () => {
  const store = await openEmptyFolder();
  await store.query('RETURN 1 AS one').catch(() => undefined);
  await store.query('RETURN no_such_function(1) AS x').catch(() => undefined);
  await store.query('UNWIND range(1, 1000000000) AS i RETURN sum(i) AS s', { timeout: 500 }).catch(() => undefined);
  await store.close();
  expect(await leftBehind()).toEqual([]);
}, 60_000);
