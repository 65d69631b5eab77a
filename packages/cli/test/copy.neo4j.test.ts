import { describe, expect, it } from 'vitest';
import { noNeo4j, openEmptyStore, testUri } from '../../store/test/neo4j/open-empty-store.ts';
import { folderOf, runSimpul } from './run-simpul.ts';

describe.skipIf(noNeo4j !== null)('with a real Neo4j', () => {
  it('what was read into a folder goes into Neo4j, and back into another folder', async () => {
    const store = await openEmptyStore();
    const folder = await folderOf({
      'sanksi.txt': 'Kanada menjatuhkan sanksi terhadap Belarus pada Rabu (8/1/2025).\n',
    });
    const simpul = (...args: string[]) => runSimpul(args, { cwd: folder.path });
    try {
      await simpul('ingest', '--store', 'embedded:a', 'sanksi.txt');
      const there = await simpul('copy', '--json', '--from', 'embedded:a', '--to', testUri());
      expect(JSON.parse(there.stdout)).toMatchObject({ copied: 1, same: true });
      expect((await store.counts()).relations).toBe(1);
      expect((await simpul('copy', '--from', testUri(), '--to', 'embedded:b')).code).toBe(0);
      const exported = await simpul('export', '--store', 'embedded:b');
      expect(exported.stdout).toBe((await simpul('export', '--store', 'embedded:a')).stdout);
    } finally {
      await store.close();
      await folder.remove();
    }
  });
});
