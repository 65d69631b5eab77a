import neo4j from 'neo4j-driver';
import { inject } from 'vitest';
import { openStore } from '@simpul/store/open-store';
import type { GraphStore } from '@simpul/store/graph-store';
import type { TestNeo4j } from '../../../../scripts/neo4j/vitest-setup.ts';

/** Why tests that need Neo4j are skipped; null where they run. */
export const noNeo4j: string | null = given().uri === null ? given().reason : null;

/** The address of the run's Neo4j. */
export const testUri = (): string => given().uri ?? '';

/** The run's Neo4j without any data, constraints made. Close it when done; the next call empties it again. */
export async function openEmptyStore(): Promise<GraphStore> {
  await emptyDatabase();
  const store = await openStore(testUri(), {});
  await store.prepare();
  return store;
}

async function emptyDatabase(): Promise<void> {
  const driver = neo4j.driver(testUri());
  const session = driver.session();
  await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS');
  await session.close();
  await driver.close();
}

function given(): TestNeo4j {
  return inject('neo4j');
}
