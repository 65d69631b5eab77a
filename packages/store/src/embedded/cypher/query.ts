import type { QueryAnswer, QueryOptions } from '../../graph-store.ts';
import type { Question } from './answer-query.ts';
import { checkQuery } from './check-query.ts';
import { cancelled, runInChild } from './child.ts';
import type { Snapshots } from './snapshots.ts';

/** An analyst's read-only query on a projection of the tables: checked first, killed at the timeout, cut off at the row limit. */
export async function query(
  snapshots: Snapshots,
  cypher: string,
  { params = {}, limit = 1000, timeout = 10_000, signal }: QueryOptions,
): Promise<QueryAnswer> {
  const start = performance.now();
  if (signal?.aborted === true) throw cancelled();
  checkQuery(cypher);
  const snapshot = await snapshots.current(signal);
  const input: Question = { snapshot, cypher, params, limit };
  const answer = await runInChild<Omit<QueryAnswer, 'milliseconds'>>({
    main: 'answer-query',
    input,
    timeout,
    signal,
    env: bareEnvironment,
  });
  return { ...answer, milliseconds: Math.round(performance.now() - start) };
}

/** Nothing for a query to find out; Windows starts no process without its root. */
const bareEnvironment: NodeJS.ProcessEnv =
  process.platform === 'win32' ? { SystemRoot: process.env['SystemRoot'] } : {};
