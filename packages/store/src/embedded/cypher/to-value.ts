import type { Value } from '../../graph-store.ts';

type Entries = Readonly<Record<string, unknown>>;
type IdOf = (node: number) => string;

/** A value of Grafeo as plain JSON, as Neo4j's would be. `idOf` names a node of the engine by its own `id`. */
export function toValue(value: unknown, idOf: IdOf): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  // As Neo4j's driver gives whole numbers: those beyond 2^53 lose their last digits.
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map((item) => toValue(item, idOf));
  if (typeof value !== 'object') return null;
  return value instanceof Date ? value.toISOString() : objectValue(value as Entries, idOf);
}

function objectValue(value: Entries, idOf: IdOf): Value {
  const { _labels: labels, _type: type, _source: source, _target: target, nodes, edges } = value;
  const properties = entriesOf(value, idOf);
  if (Array.isArray(labels)) return { kind: 'node', labels: (labels as readonly string[]).toSorted(), properties };
  if (typeof type === 'string' && typeof source === 'number' && typeof target === 'number')
    return { kind: 'relationship', type, start: idOf(source), end: idOf(target), properties };
  if (Array.isArray(nodes) && Array.isArray(edges) && nodes.every(isNode))
    return { kind: 'path', values: inTurn(nodes, edges).map((one) => toValue(one, idOf)) };
  return { kind: 'map', entries: properties };
}

const isNode = (value: unknown): boolean => typeof value === 'object' && value !== null && '_labels' in value;

const inTurn = (nodes: readonly unknown[], edges: readonly unknown[]): readonly unknown[] =>
  nodes.flatMap((node, index) => (index === 0 ? [node] : [edges[index - 1], node]));

/** What the engine adds to an entity's properties; no property of ours begins so. */
const isAdded = (name: string): boolean => /^_(id|labels|type|source|target)$/.test(name);

/** `fromEntries` defines, so that a key named __proto__ stays a key. */
const entriesOf = (entries: Entries, idOf: IdOf): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(entries)
      .filter(([name]) => !isAdded(name))
      .map(([name, inner]) => [name, toValue(inner, idOf)]),
  );
