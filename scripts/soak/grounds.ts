import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import type { Ground } from './kill-writers.ts';
import { wholeFile, wholeNeo4j } from './whole-graph.ts';

/** Embedded stores in a folder that is for them alone. */
export function embeddedGround(folder: string): Ground {
  const store = join(folder, 'store');
  return {
    empty: async () => {
      await rm(store, { recursive: true, force: true });
      return `embedded:${store}`;
    },
    whole: async () => wholeFile(store),
  };
}

/** The Neo4j at this address, whose data is erased. */
export const neo4jGround = (uri: string): Ground => ({
  empty: async () => {
    await eraseNeo4j(uri);
    return uri;
  },
  whole: () => wholeNeo4j(uri),
});

/** Takes all nodes and relationships away. */
export async function eraseNeo4j(uri: string): Promise<void> {
  const driver = neo4j.driver(uri);
  const session = driver.session();
  await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS');
  await session.close();
  await driver.close();
}
