import type { GraphStore } from './graph-store.ts';
import type { Environment } from './locate-store.ts';
import { locateStore } from './locate-store.ts';

/**
 * Opens the store of this address, else of NEO4J_URI, else the embedded one in ./.simpul: `embedded:FOLDER`,
 * `bolt://host:7687`, `neo4j+s://host`. User, password and database stand in the address
 * (`bolt://user:password@host/database`) or in NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE.
 */
export async function openStore(address: string | undefined, env: Environment = process.env): Promise<GraphStore> {
  const location = locateStore(address, env);
  // Drivers are loaded here, so that a command which needs no store does not pay for them.
  if (location.kind === 'embedded') {
    const { openEmbedded } = await import('./embedded/open-embedded.ts');
    return openEmbedded(location.folder);
  }
  const { openNeo4j } = await import('./neo4j/open-neo4j.ts');
  return openNeo4j(location.address);
}
