import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '@simpul/store/open-store';
import { expect, test } from 'vitest';

test('without an address and NEO4J_URI the embedded store of the current folder opens', async () => {
  const before = process.cwd();
  const folder = await mkdtemp(join(tmpdir(), 'simpul-cwd-'));
  try {
    process.chdir(folder);
    const store = await openStore(undefined, {});
    expect(store.description).toContain(join('.simpul', 'graph.sqlite'));
    await store.close();
  } finally {
    process.chdir(before);
    await rm(folder, { recursive: true });
  }
});

test.each(['mysql://localhost', 'localhost:7687', 'bolt:', './data', ''])(
  'the address "%s" names no store, and it is said which would',
  async (address) => {
    await expect(openStore(address, { NEO4J_URI: 'bolt://127.0.0.1:9' })).rejects.toMatchObject({
      code: 'UNKNOWN_STORE',
      message: expect.stringMatching(/embedded:.*bolt:\/\//) as string,
    });
  },
);

test('a password in a mistyped address is not repeated', async () => {
  const opening = openStore('mysql://user:rahasia@localhost', {});
  await expect(opening).rejects.toThrow('mysql://…@localhost');
  await expect(opening).rejects.not.toThrow('rahasia');
});
