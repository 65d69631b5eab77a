import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { openEmptyFolder } from '../../../packages/store/test/embedded/open-empty-folder.ts';
import { noNeo4j, openEmptyStore } from '../../../packages/store/test/neo4j/open-empty-store.ts';
import { compareStores } from '../compare-stores.ts';
import { compatibilityPage } from '../compatibility-page.ts';

describe.skipIf(noNeo4j !== null)(`the page on Cypher (${noNeo4j ?? 'Neo4j and embedded'})`, () => {
  it('says what the engines answer now; if not: npm run compatibility', { timeout: 600_000 }, async () => {
    const neo4j = await openEmptyStore();
    const embedded = await openEmptyFolder();
    const compared = await compareStores(neo4j, embedded);
    await Promise.all([neo4j.close(), embedded.close()]);
    const page = await readFile(new URL('../../../packages/store/CYPHER.md', import.meta.url), 'utf8');
    expect(compatibilityPage(compared)).toBe(page);
    expect(compared.length).toBeGreaterThanOrEqual(120);
  });
});
