import { int } from 'neo4j-driver';

/** Numbers of the graph that are no counts, positions or offsets. */
const fractions: ReadonlySet<string> = new Set(['score', 'confidence']);

/** Rows for a statement: the driver would store every number as a floating one. */
export function withIntegers(value: unknown): unknown {
  if (typeof value === 'number') return int(value);
  if (Array.isArray(value)) return value.map(withIntegers);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, fractions.has(name) ? inner : withIntegers(inner)]),
  );
}
