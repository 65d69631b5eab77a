import { relationTypes } from '@simpul/graph-schema/relation-type';
import { nodeLabels } from '@simpul/graph-schema/neo4j-schema';
import type { Value } from './value.ts';
import { isGraphValue } from './value.ts';

const betweenActors: ReadonlySet<string> = new Set(relationTypes);

/** Ids of the actors in an answer, in order of appearance: nodes, ends of relationships, and those within paths. */
export function actorsIn(rows: readonly (readonly Value[])[]): readonly string[] {
  return [...new Set(rows.flatMap((row) => row.flatMap(idsWithin)))];
}

/** The actor that a node is; null for claims, articles and outlets. */
export function actorIdOf(value: Value): string | null {
  if (value === null || !isGraphValue(value) || value.kind !== 'node') return null;
  const { id } = value.properties;
  return value.labels.includes(nodeLabels.actor) && typeof id === 'string' ? id : null;
}

function idsWithin(value: Value): readonly string[] {
  if (value === null || typeof value !== 'object') return [];
  if (!isGraphValue(value)) return value.flatMap(idsWithin);
  if (value.kind === 'relationship') return betweenActors.has(value.type) ? [value.start, value.end] : [];
  if (value.kind === 'path') return value.values.flatMap(idsWithin);
  if (value.kind === 'map') return Object.values(value.entries).flatMap(idsWithin);
  const id = actorIdOf(value);
  return id === null ? [] : [id];
}
