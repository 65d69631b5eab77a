import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '@simpul/store/open-store';
import { expect, test } from 'vitest';
import { noCypher } from '../no-cypher.ts';
import { aClaim, anArticle, someFacts } from '../../facts.ts';

const count = 'MATCH (c:Claim) RETURN count(c)';

const skip = noCypher === null ? '' : ` (skipped: ${noCypher})`;

test.skipIf(noCypher !== null)(
  `queries see every write, and a damaged or removed projection is built anew${skip}`,
  { timeout: 120_000 },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'simpul-cypher-'));
    const store = await openStore(`embedded:${folder}`, {});
    const write = (name: string): Promise<unknown> =>
      store.put([someFacts(anArticle(name), [aClaim(['PRK', 'AID', 'RUS'])])]);
    const projections = async (): Promise<readonly string[]> => readdir(join(folder, 'cypher'));

    await write('satu');
    expect((await store.query(count)).rows).toEqual([[1]]);
    const [first] = await projections();
    expect((await store.query(count)).rows).toEqual([[1]]);
    expect(await projections()).toEqual([first]);

    await writeFile(join(folder, 'cypher', first ?? ''), 'bukan graf');
    expect((await store.query(count)).rows).toEqual([[1]]);

    await rm(join(folder, 'cypher'), { recursive: true });
    await write('dua');
    const answers = await Promise.all([store.query(count), store.query(count)]);
    expect(answers.map(({ rows }) => rows)).toEqual([[[2]], [[2]]]);
    expect(await projections()).toHaveLength(1);

    await store.close();
    await rm(folder, { recursive: true, force: true });
  },
);
