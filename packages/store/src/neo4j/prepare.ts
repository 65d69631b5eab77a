import { schemaStatements } from '@simpul/graph-schema/neo4j-schema';
import { Neo4jError } from 'neo4j-driver';
import type { Connection } from './connection.ts';

/** Makes constraints and indexes and waits until they answer; safe to call again (0.3 s), and by several at once. */
export async function prepare({ write }: Connection): Promise<void> {
  // A transaction each: Neo4j mixes no schema changes with other work, and those of one database wait for each other.
  for (const statement of [...schemaStatements, 'CALL db.awaitIndexes(60)'])
    await write((run) => run(statement)).catch(unlessMadeMeanwhile);
}

/** IF NOT EXISTS looks before it waits for its turn: of two at once the second fails. */
function unlessMadeMeanwhile(error: unknown): void {
  const cause = error instanceof Error ? error.cause : undefined;
  if (!(cause instanceof Neo4jError) || !/^Neo\.ClientError\.Schema\.\w+AlreadyExists$/.test(cause.code)) throw error;
}
