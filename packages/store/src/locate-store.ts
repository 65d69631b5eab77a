import type { Address } from './neo4j/open-driver.ts';
import { StoreError } from './store-error.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What an address names. */
export type Location =
  { readonly kind: 'embedded'; readonly folder: string } | { readonly kind: 'neo4j'; readonly address: Address };

const neo4jAddress = /^(bolt|neo4j)(\+s|\+ssc)?:\/\//i;
const embeddedAddress = /^embedded:(.*)$/is;

/** Where the embedded store lies, unless its address says otherwise. */
const defaultFolder = '.simpul';

/** Reads an address, else NEO4J_URI, else takes the embedded store of ./.simpul. Throws UNKNOWN_STORE. */
export function locateStore(address: string | undefined, env: Environment): Location {
  const given = address ?? (env['NEO4J_URI'] || 'embedded:');
  const [, folder] = embeddedAddress.exec(given) ?? [];
  if (folder !== undefined) return { kind: 'embedded', folder: folder || defaultFolder };
  if (!neo4jAddress.test(given) || !URL.canParse(given))
    throw new StoreError(
      'UNKNOWN_STORE',
      `"${withoutPassword(given)}" names no store; known are embedded:FOLDER and Neo4j addresses: bolt://host:7687, neo4j://host, neo4j+s://host`,
    );
  return { kind: 'neo4j', address: splitAddress(given, env) };
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
