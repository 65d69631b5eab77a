import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '@simpul/store/open-store';
import { expect, test } from 'vitest';
import { aClaim, anArticle, someFacts } from '../facts.ts';

const corpus = Array.from({ length: 30 }, (_, index) =>
  someFacts(anArticle(`Artikel ${index}`, { url: `https://contoh.id/${index}` }), [
    aClaim(['PRK', 'AID', 'RUS']),
    aClaim([`orang-${index}`, 'CONSULT', 'RUS'], { frame: 'meet', mutual: true, predicateSpan: { start: 1, end: 2 } }),
  ]),
);

test('an unchanged corpus is put again without a single byte written', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'simpul-again-'));
  const store = await openStore(`embedded:${folder}`, {});
  try {
    await store.put(corpus);
    const bytes = (): Promise<readonly Buffer[]> =>
      Promise.all(['graph.sqlite', 'graph.sqlite-wal'].map((name) => readFile(join(folder, name))));
    const written = await bytes();
    await store.put(corpus);
    for (const facts of corpus.slice(0, 5)) await store.put([facts]);
    expect((await bytes()).map((now, index) => now.equals(written[index] ?? Buffer.of()))).toEqual([true, true]);
    await store.forget('https://contoh.id/0');
    expect((await bytes())[1]?.equals(written[1] ?? Buffer.of())).toBe(false);
  } finally {
    await store.close();
    await rm(folder, { recursive: true });
  }
});
