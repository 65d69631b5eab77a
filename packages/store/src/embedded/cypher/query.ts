import { checkParameters } from '../../check-parameters.ts';
import type { QueryAnswer, QueryOptions } from '../../graph-store.ts';
import { StoreError } from '../../store-error.ts';
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
  checkParameters(params);
  const ask = async (): Promise<Omit<QueryAnswer, 'milliseconds'>> => {
    const snapshot = await snapshots.current(signal);
    // A bare carriage return ends a line for us and not for the engine: what stands behind it would be read in two ways.
    const input: Question = { snapshot, cypher: cypher.replace(/\r\n?/g, '\n'), params, limit };
    return runInChild({ main: 'answer-query', input, timeout, signal, env: bareEnvironment });
  };
  const answer = await ask().catch(async (cause: unknown) => {
    if (!(cause instanceof StoreError) || cause.code !== 'READ_FAILED') throw cause;
    // Another process may have removed the projection just now, or it is damaged.
    await snapshots.discard();
    return ask();
  });
  return { ...answer, milliseconds: Math.round(performance.now() - start) };
}

/** Nothing for a query to find out; Windows starts no process without its root. */
const bareEnvironment: NodeJS.ProcessEnv =
  process.platform === 'win32' ? { SystemRoot: process.env['SystemRoot'] } : {};
