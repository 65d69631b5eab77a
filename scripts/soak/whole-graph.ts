import { createHash } from 'node:crypto';
import { join } from 'node:path';
import Libsql from 'libsql';
import neo4j from 'neo4j-driver';

/** How much of each kind there is, and a digest of all of it but the times of reading. Equal ones are equal graphs, property by property. */
export interface WholeGraph {
  readonly counts: Readonly<Record<string, number>>;
  readonly digests: Readonly<Record<string, string>>;
}

/** Everything in the embedded store of this folder, read past our own code. */
export function wholeFile(folder: string): WholeGraph {
  const database = new Libsql(join(folder, 'graph.sqlite'));
  try {
    const [check] = database.prepare('PRAGMA integrity_check').all([]) as { readonly integrity_check: string }[];
    if (check?.integrity_check !== 'ok') throw new Error(`the file is damaged: ${check?.integrity_check}`);
    const tables = ['outlet', 'article', 'actor', 'mention', 'claim', 'claimSpeaker', 'relation', 'decision'];
    return digestOf(tables.map((table) => [table, rowsOf(database, table)]));
  } finally {
    database.close();
  }
}

/** Everything in the Neo4j at this address. */
export async function wholeNeo4j(uri: string): Promise<WholeGraph> {
  const driver = neo4j.driver(uri, undefined, { disableLosslessIntegers: true });
  try {
    const nodes = await driver.executeQuery('MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties');
    const links = await driver.executeQuery(
      `MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties`,
    );
    return digestOf([
      ['nodes', nodes.records.map((record) => record.toObject())],
      ['links', links.records.map((record) => record.toObject())],
    ]);
  } finally {
    await driver.close();
  }
}

/** All of a table but the numbers of actors' rows, which depend on the order of writing. */
const rowsOf = (database: Libsql.Database, table: string): readonly unknown[] =>
  (database.prepare(`SELECT * FROM "${table}"`).all([]) as Record<string, unknown>[]).map((row) =>
    Object.fromEntries(Object.entries(row).filter(([column]) => column !== 'row')),
  );

function digestOf(kinds: readonly (readonly [string, readonly unknown[]])[]): WholeGraph {
  return {
    counts: Object.fromEntries(kinds.map(([kind, rows]) => [kind, rows.length])),
    digests: Object.fromEntries(kinds.map(([kind, rows]) => [kind, digest(rows)])),
  };
}

/** Order of rows, labels and properties is the database's own business; when an article was read is each run's. */
const digest = (rows: readonly unknown[]): string =>
  createHash('sha256')
    .update(
      rows
        .map((row) => JSON.stringify(row, inOrder))
        .sort()
        .join('\n'),
    )
    .digest('hex');

function inOrder(key: string, value: unknown): unknown {
  if (key === 'retrievedAt') return undefined;
  if (key === 'labels' && Array.isArray(value)) return [...(value as string[])].sort();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
