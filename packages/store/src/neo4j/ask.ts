import type { Driver, Session } from 'neo4j-driver';
import neo4j from 'neo4j-driver';
import type { QueryAnswer } from '../graph-store.ts';
import type { CheckOptions } from './check-query.ts';
import { checkQuery } from './check-query.ts';
import { toParameter } from './to-parameter.ts';
import { endsWithin, toValue } from './to-value.ts';

/** An analyst's query on its way to the database. */
export interface Question {
  readonly cypher: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Rows at most. */
  readonly limit: number;
  /** Milliseconds. */
  readonly timeout: number;
  /** Names it in the metadata of its transactions. */
  readonly name: string;
}

/** Checks a query and runs it, as plain JSON. */
export async function ask(
  driver: Driver,
  database: string | undefined,
  question: Question,
): Promise<Omit<QueryAnswer, 'milliseconds'>> {
  const session = driver.session({
    ...(database === undefined ? {} : { database }),
    defaultAccessMode: neo4j.session.READ,
    fetchSize: Math.min(question.limit + 1, 1000),
  });
  const metadata = { simpulQuery: question.name };
  const params = toParameter(question.params) as Record<string, unknown>;
  try {
    await checkQuery(session, question.cypher, { params, metadata });
    const { columns, rows, truncated } = await readRows(session, question, { params, metadata });
    const nodeIds = await idsOfEnds(session, rows);
    return { columns, rows: rows.map((row) => row.map((value) => toValue(value, nodeIds))), truncated };
  } finally {
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
  { cypher, limit, timeout }: Question,
  { params, metadata }: CheckOptions,
): Promise<Rows> {
  // Never executeRead: it would repeat a query that ran out of memory for half a minute.
  const result = session.run(cypher, params, { metadata, timeout });
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
