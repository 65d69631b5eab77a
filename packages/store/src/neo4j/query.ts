import { checkParameters } from '../check-parameters.ts';
import type { QueryAnswer, QueryOptions } from '../graph-store.ts';
import { StoreError } from '../store-error.ts';
import type { Connection } from './connection.ts';

/** Neo4j was seen to stop a query up to 1.2 s after its timeout, and to plan its first one for 3 s. */
const grace = 5000;

/** An analyst's read-only query: checked first, stopped at the timeout, cut off at the row limit. */
export async function query(
  { lines }: Connection,
  cypher: string,
  { params = {}, limit = 1000, timeout = 10_000, signal }: QueryOptions,
): Promise<QueryAnswer> {
  const start = performance.now();
  if (signal?.aborted === true) throw new StoreError('CANCELLED', 'the query was cancelled');
  checkParameters(params);
  const answer = await lines.ask({ cypher, params, limit, timeout }, { within: timeout + grace, signal });
  return { ...answer, milliseconds: Math.round(performance.now() - start) };
}
