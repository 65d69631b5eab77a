import type { Node, Path, Relationship } from 'neo4j-driver';
import neo4j from 'neo4j-driver';
import type { Value } from '../graph-store.ts';

/** A value of the driver as plain JSON. `nodeIds` names the ends of relationships by their nodes' own ids. */
export function toValue(value: unknown, nodeIds: ReadonlyMap<string, string>): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'bigint') return value.toString();
  if (Array.isArray(value)) return value.map((item) => toValue(item, nodeIds));
  if (typeof value !== 'object') return null;
  if (neo4j.isNode(value)) return nodeValue(value, nodeIds);
  if (neo4j.isRelationship(value)) return relationshipValue(value, nodeIds);
  if (neo4j.isPath(value)) return pathValue(value, nodeIds);
  if (isSpatialOrTemporal(value)) return (value as { toString(): string }).toString();
  if (ArrayBuffer.isView(value))
    return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64');
  return { kind: 'map', entries: entriesOf(value as Readonly<Record<string, unknown>>, nodeIds) };
}

/** Element ids of the ends of every relationship within a value. */
export function endsWithin(value: unknown): readonly string[] {
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap(endsWithin);
  if (neo4j.isRelationship(value)) return [value.startNodeElementId, value.endNodeElementId];
  if (neo4j.isPath(value)) return value.segments.flatMap(({ relationship }) => endsWithin(relationship));
  if (neo4j.isNode(value) || isSpatialOrTemporal(value)) return [];
  return Object.values(value).flatMap(endsWithin);
}

const isSpatialOrTemporal = (value: object): boolean =>
  neo4j.isPoint(value) ||
  neo4j.isDate(value) ||
  neo4j.isDateTime(value) ||
  neo4j.isDuration(value) ||
  neo4j.isLocalDateTime(value) ||
  neo4j.isLocalTime(value) ||
  neo4j.isTime(value);

const nodeValue = ({ labels, properties }: Node, nodeIds: ReadonlyMap<string, string>): Value => ({
  kind: 'node',
  // The database keeps them in no order.
  labels: labels.toSorted(),
  properties: entriesOf(properties, nodeIds),
});

const relationshipValue = (relationship: Relationship, nodeIds: ReadonlyMap<string, string>): Value => ({
  kind: 'relationship',
  type: relationship.type,
  start: nodeIds.get(relationship.startNodeElementId) ?? relationship.startNodeElementId,
  end: nodeIds.get(relationship.endNodeElementId) ?? relationship.endNodeElementId,
  properties: entriesOf(relationship.properties, nodeIds),
});

const pathValue = ({ start, segments }: Path, nodeIds: ReadonlyMap<string, string>): Value => ({
  kind: 'path',
  values: [
    nodeValue(start, nodeIds),
    ...segments.flatMap(({ relationship, end }) => [relationshipValue(relationship, nodeIds), nodeValue(end, nodeIds)]),
  ],
});

/** `fromEntries` defines, so that a key named __proto__ stays a key. */
const entriesOf = (
  properties: Readonly<Record<string, unknown>>,
  nodeIds: ReadonlyMap<string, string>,
): Record<string, Value> =>
  Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, toValue(value, nodeIds)]));
