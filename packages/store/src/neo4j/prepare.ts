import { schemaStatements } from '@simpul/graph-schema/neo4j-schema';
import { Neo4jError } from 'neo4j-driver';
import type { Connection } from './connection.ts';
import { bringForward, refuseLater } from './format.ts';

/**
 * Makes the constraints and indexes that are missing, waits until they answer, and takes the steps that an older graph
 * needs; several may do so at once.
 */
export async function prepare(connection: Connection): Promise<void> {
  await refuseLater(connection);
  await makeIndexes(connection);
  await bringForward(connection);
}

async function makeIndexes({ read, write }: Connection): Promise<void> {
  const made = new Set((await read<{ readonly name: string }>('SHOW INDEXES YIELD name')).map(({ name }) => name));
  const missing = schemaStatements.filter((statement) => !made.has(nameIn(statement)));
  if (missing.length === 0) return;
  // A transaction each: Neo4j mixes no schema changes with other work, and those of one database wait for each other.
  for (const statement of [...missing, 'CALL db.awaitIndexes(60)'])
    await write((run) => run(statement)).catch(unlessMadeMeanwhile);
}

/** A constraint and the index it brings have one name. */
const nameIn = (statement: string): string => /(\w+) IF NOT EXISTS/.exec(statement)?.[1] ?? '';

/** IF NOT EXISTS looks before it waits for its turn: of two at once the second fails. */
function unlessMadeMeanwhile(error: unknown): void {
  const cause = error instanceof Error ? error.cause : undefined;
  if (!(cause instanceof Neo4jError) || !/^Neo\.ClientError\.Schema\.\w+AlreadyExists$/.test(cause.code)) throw error;
}
