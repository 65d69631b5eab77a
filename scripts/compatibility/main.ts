import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '@simpul/store/open-store';
import { provideNeo4j } from '../neo4j/provide-neo4j.ts';
import { compareStores } from './compare-stores.ts';
import { compatibilityPage } from './compatibility-page.ts';

// `npm run compatibility`: asks a fresh Neo4j and a fresh embedded store the probes, and writes packages/store/CYPHER.md.
const folder = await mkdtemp(join(tmpdir(), 'simpul-compatibility-'));
// Never someone's NEO4J_URI: the probes' graph is written into it.
const server = await provideNeo4j({ home: join(folder, 'neo4j'), heap: '256m', keepData: false });
try {
  const stores = await Promise.all([openStore(server.uri, {}), openStore(`embedded:${join(folder, 'store')}`, {})]);
  const [neo4j, embedded] = stores;
  for (const store of stores) await store.prepare();
  const compared = await compareStores(neo4j, embedded);
  await writeFile(new URL('../../packages/store/CYPHER.md', import.meta.url), compatibilityPage(compared));
  console.log(`packages/store/CYPHER.md: ${compared.length} queries`);
  for (const store of stores) await store.close();
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
