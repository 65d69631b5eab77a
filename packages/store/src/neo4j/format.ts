import { nodeLabels, storeLabel } from '@simpul/graph-schema/neo4j-schema';
import { outstanding, storeFormat } from '../migration.ts';
import { StoreError } from '../store-error.ts';
import type { Connection } from './connection.ts';
import { migrations } from './migrations.ts';
import { withIntegers } from './with-integers.ts';

/** The format that the graph is in; null where there is none. Until there was a node that says so it was the first. */
export async function formatOf({ read }: Connection): Promise<number | null> {
  const [row] = await read<{ readonly format: number | null; readonly articles: boolean }>(
    `OPTIONAL MATCH (s:${storeLabel} {id: 'store'})
     RETURN s.format AS format, EXISTS { MATCH (:${nodeLabels.article}) } AS articles`,
  );
  return row?.format ?? (row?.articles === true ? 1 : null);
}

/** Throws where a later Simpul wrote the graph. */
export async function refuseLater(connection: Connection): Promise<void> {
  const format = await formatOf(connection);
  if (format !== null && format > storeFormat)
    throw new StoreError(
      'UNREACHABLE',
      `the graph of ${connection.address} was written by a later Simpul (format ${format}, this one knows ${storeFormat}); update Simpul or use another database`,
    );
}

/** Takes the steps that the graph still needs, each in as many transactions as it takes, and writes down how far it is. */
export async function bringForward(connection: Connection): Promise<void> {
  const from = await formatOf(connection);
  if (from === storeFormat) return;
  for (const { statements, complete } of outstanding(migrations, from)) {
    for (const statement of statements) while ((await changedBy(connection, statement)) > 0);
    await complete?.(connection);
  }
  await connection.write((run) =>
    run(`MERGE (s:${storeLabel} {id: 'store'}) SET s.format = $p.format`, {
      p: withIntegers({ format: storeFormat }),
    }),
  );
}

const changedBy = ({ write }: Connection, statement: string): Promise<number> =>
  write(async (run) => (await run<{ readonly changed: number }>(statement))[0]?.changed ?? 0);
