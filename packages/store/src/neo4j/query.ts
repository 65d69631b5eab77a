import type { Session } from 'neo4j-driver';
import neo4j from 'neo4j-driver';
import type { QueryAnswer, QueryOptions } from '../graph-store.ts';
import { StoreError } from '../store-error.ts';
import { checkQuery } from './check-query.ts';
import type { Connection } from './connection.ts';
import { toParameter } from './to-parameter.ts';
import { toStoreError } from './to-store-error.ts';
import { endsWithin, toValue } from './to-value.ts';

/** An analyst's read-only query: checked first, stopped at the timeout, cut off at the row limit. */
export async function query(
  { driver, database, address }: Connection,
  cypher: string,
  { params = {}, limit = 1000, timeout = 10_000, signal }: QueryOptions,
): Promise<QueryAnswer> {
  const start = performance.now();
  const session = driver.session({
    ...(database === undefined ? {} : { database }),
    defaultAccessMode: neo4j.session.READ,
    fetchSize: Math.min(limit + 1, 1000),
  });
  // Closing the session makes the server drop what it is doing.
  const cancel = (): void => void session.close().catch(() => undefined);
  signal?.addEventListener('abort', cancel, { once: true });
  try {
    signal?.throwIfAborted();
    const given = toParameter(params) as Record<string, unknown>;
    await checkQuery(session, cypher, given);
    const read = await readRows(session, { cypher, params: given, limit, timeout });
    const nodeIds = await idsOfEnds(session, read.rows);
    return {
      columns: read.columns,
      rows: read.rows.map((row) => row.map((value) => toValue(value, nodeIds))),
      truncated: read.truncated,
      milliseconds: Math.round(performance.now() - start),
    };
  } catch (cause) {
    if (signal?.aborted === true) throw new StoreError('CANCELLED', 'the query was cancelled', { cause });
    throw toStoreError(cause, { address, code: 'QUERY_FAILED' });
  } finally {
    signal?.removeEventListener('abort', cancel);
    await session.close();
  }
}

interface Rows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  readonly truncated: boolean;
}

/** Texts of whole articles add up: an answer is cut off at about so many characters, too. */
const mostCharacters = 20_000_000;

async function readRows(
  session: Session,
  {
    cypher,
    params,
    limit,
    timeout,
  }: { cypher: string; params: Record<string, unknown>; limit: number; timeout: number },
): Promise<Rows> {
  // Never executeRead: it would repeat a query that ran out of memory for half a minute.
  const result = session.run(cypher, params, { timeout });
  const columns = await result.keys();
  const rows: unknown[][] = [];
  let characters = 0;
  for await (const record of result) {
    if (rows.length === limit || characters > mostCharacters) return { columns, rows, truncated: true };
    const values = record.keys.map((key) => record.get(key) as unknown);
    characters += roughSize(values);
    rows.push(values);
  }
  return { columns, rows, truncated: false };
}

function roughSize(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (value === null || typeof value !== 'object') return 8;
  return Object.values(value).reduce<number>((total, inner) => total + roughSize(inner), 8);
}

/** A relationship names its ends by internal ids; people know nodes by their `id`. */
async function idsOfEnds(session: Session, rows: Rows['rows']): Promise<ReadonlyMap<string, string>> {
  const ends = [...new Set(rows.flatMap(endsWithin))];
  if (ends.length === 0) return new Map();
  const { records } = await session.run(
    'MATCH (n) WHERE elementId(n) IN $p.ends AND n.id IS NOT NULL RETURN elementId(n) AS element, toString(n.id) AS id',
    { p: { ends } },
    { timeout: 10_000 },
  );
  return new Map(records.map((record) => [record.get('element') as string, record.get('id') as string]));
}
