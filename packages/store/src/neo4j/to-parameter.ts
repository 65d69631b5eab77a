import { int } from 'neo4j-driver';

/** A JSON value as a query parameter: whole numbers become integers, which LIMIT and SKIP insist on. */
export function toParameter(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? int(value) : value;
  if (Array.isArray(value)) return value.map(toParameter);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toParameter(inner)]));
}
