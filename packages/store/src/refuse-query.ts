import { foreignFunction } from './foreign-function.ts';
import { StoreError } from './store-error.ts';

export const refused = (why: string): StoreError =>
  new StoreError('QUERY_REFUSED', `only reading queries are answered here: ${why}`);

/** Refuses what a query's own words show to be more than reading, or about the query instead of the graph. */
export function refuseByWords(cypher: string, allowedProcedure?: string): void {
  if (/^\s*(explain|profile)\b/i.test(cypher.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, ' ')))
    throw refused('leave out EXPLAIN or PROFILE');
  const foreign = foreignFunction(cypher);
  if (foreign !== null && foreign !== allowedProcedure)
    throw refused(`${foreign} is not one of Cypher's own functions`);
}
