import type { GraphStore } from './graph-store.ts';
import type { Address } from './neo4j/connect.ts';
import { StoreError } from './store-error.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const neo4jAddress = /^(bolt|neo4j)(\+s|\+ssc)?:\/\//i;
const embeddedAddress = /^embedded:(.*)$/is;

/** Where the embedded store lies, unless its address says otherwise. */
const defaultFolder = '.simpul';

/**
 * Opens the store of this address, else of NEO4J_URI, else the embedded one in ./.simpul: `embedded:FOLDER`,
 * `bolt://host:7687`, `neo4j+s://host`. User, password and database stand in the address
 * (`bolt://user:password@host/database`) or in NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE.
 */
export async function openStore(address: string | undefined, env: Environment = process.env): Promise<GraphStore> {
  const given = address ?? (env['NEO4J_URI'] || 'embedded:');
  // Drivers are loaded here, so that a command which needs no store does not pay for them.
  const [, folder] = embeddedAddress.exec(given) ?? [];
  if (folder !== undefined) {
    const { openEmbedded } = await import('./embedded/open-embedded.ts');
    return openEmbedded(folder || defaultFolder);
  }
  if (!neo4jAddress.test(given) || !URL.canParse(given))
    throw new StoreError(
      'UNKNOWN_STORE',
      `"${withoutPassword(given)}" names no store; known are embedded:FOLDER and Neo4j addresses: bolt://host:7687, neo4j://host, neo4j+s://host`,
    );
  const { openNeo4j } = await import('./neo4j/open-neo4j.ts');
  return openNeo4j(splitAddress(given, env));
}

const withoutPassword = (address: string): string => address.replace(/\/\/[^@/]*@/, '//…@');

function splitAddress(address: string, env: Environment): Address {
  const url = new URL(address);
  const inPath = decodeURIComponent(url.pathname.replace(/^\/+|\/+$/g, ''));
  return {
    uri: `${url.protocol}//${url.host}${url.search}`,
    username: decodeURIComponent(url.username) || env['NEO4J_USERNAME'] || undefined,
    password: decodeURIComponent(url.password) || env['NEO4J_PASSWORD'] || undefined,
    database: inPath || env['NEO4J_DATABASE'] || undefined,
  };
}
