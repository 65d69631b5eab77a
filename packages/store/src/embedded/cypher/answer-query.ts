import { totalmem } from 'node:os';
import type { GrafeoDB, QueryResult } from '@grafeo-db/js';
import type { QueryAnswer, Value } from '../../graph-store.ts';
import { StoreError } from '../../store-error.ts';
import { loadGrafeo } from './grafeo.ts';
import { nameColumns } from './name-columns.ts';
import { sendLast, serveOnce } from './serve-once.ts';
import { toValue } from './to-value.ts';

/** What the child is asked. */
export interface Question {
  /** Path of the projection. */
  readonly snapshot: string;
  readonly cypher: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Rows at most. */
  readonly limit: number;
}

/** Main module of the disposable process that runs one analyst's query. */
serveOnce(async (question: Question) => {
  watchMemory();
  return answer(question);
});

/** The engine keeps whole answers in memory, and knows no limit of its own. */
const mostMemory = Math.min(1.5 * 2 ** 30, totalmem() / 2);

function watchMemory(): void {
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() < mostMemory) return;
    clearInterval(watch);
    sendLast({
      failure: { code: 'QUERY_FAILED', message: 'the query needs more memory than one query gets here; narrow it' },
    });
  }, 25);
}

/** Texts add up: an answer is cut off at about so many characters, too. */
const mostCharacters = 20_000_000;

async function answer({ snapshot, cypher, params, limit }: Question): Promise<Omit<QueryAnswer, 'milliseconds'>> {
  const database = openSnapshot(snapshot);
  const result = await run(database, cypher, params);
  const { columns, length } = result;
  const idOf = (node: number): string => {
    const id: unknown = database.getNode(node)?.get('id');
    return typeof id === 'string' ? id : String(node);
  };
  const rows: (readonly Value[])[] = [];
  let characters = 0;
  while (rows.length < Math.min(length, limit) && characters <= mostCharacters) {
    const row = result.get(rows.length);
    const values = columns.map((column) => toValue(row[column], idOf));
    characters += JSON.stringify(values).length;
    rows.push(values);
  }
  return { columns, rows, truncated: rows.length < length };
}

/** READ_FAILED tells the asker to have it built anew. */
function openSnapshot(path: string): GrafeoDB {
  const Grafeo = loadGrafeo();
  try {
    return Grafeo.openReadOnly(path);
  } catch (cause) {
    throw new StoreError('READ_FAILED', `${path} cannot be read; delete it, and it is built anew`, { cause });
  }
}

/** Runs the query with its columns named; what is wrong with it is said of the text as it was given. */
async function run(database: GrafeoDB, cypher: string, params: Question['params']): Promise<QueryResult> {
  try {
    return await database.executeCypher(nameColumns(cypher), params);
  } catch (cause) {
    const failure: unknown = await database.executeCypher(cypher, params).then(
      () => cause,
      (plain: unknown) => plain,
    );
    throw new StoreError('QUERY_FAILED', explained(failure instanceof Error ? failure.message : String(failure)));
  }
}

/** "Query error: GRAFEO-Q001: syntax error: [Cypher] …" and the place in the text. */
function explained(message: string): string {
  const plain = message.replace(/^Query error: |GRAFEO-\w+: |\[Cypher\] /g, '').trim();
  return `${plain}\nThe embedded store knows a common part of Cypher; a Neo4j knows all of it: --store bolt://localhost:7687`;
}
