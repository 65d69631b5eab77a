import { schemaStatements } from '@simpul/graph-schema/neo4j-schema';
import type { Connection } from './connection.ts';

/** Makes constraints and indexes and waits until they answer; safe to call again (0.3 s). */
export async function prepare({ runAlone }: Connection): Promise<void> {
  // One after the other: schema changes of one database wait for each other anyway.
  await schemaStatements.reduce(
    (before, statement) => before.then(() => runAlone(statement)),
    Promise.resolve<unknown>(undefined),
  );
  await runAlone('CALL db.awaitIndexes(60)');
}
