import type { Actor } from '@simpul/graph-schema/actor';
import { nodeLabels } from '@simpul/graph-schema/neo4j-schema';
import type { Relation } from '@simpul/graph-schema/relation';
import type { RelationType } from '@simpul/graph-schema/relation-type';
import { relationTypes } from '@simpul/graph-schema/relation-type';
import type { GraphStore, QueryAnswer, Value } from './graph-store.ts';
import { toActor } from './to-actor.ts';
import { toRelation } from './to-relation.ts';

/** What of a query's answer can be drawn. */
export interface AnswerGraph {
  /** Those that the answer holds, and the ends of its relationships. */
  readonly actors: readonly Actor[];
  readonly relations: readonly Relation[];
  /** Claims, articles, outlets and relationships that are none between actors. */
  readonly leftOut: number;
}

/** The actors and the relationships between them that an answer holds, within lists, maps and paths too, each once. */
export async function answerGraph(store: Pick<GraphStore, 'actor'>, { rows }: QueryAnswer): Promise<AnswerGraph> {
  const actors = new Map<string, Actor>();
  const relations = new Map<string, Relation>();
  const leftOut = new Set<string>();
  for (const value of rows.flatMap((row) => [...entitiesIn(row)])) {
    const id = JSON.stringify(value.properties['id'] ?? value);
    if (value.kind === 'node' && value.labels.includes(nodeLabels.actor)) actors.set(id, toActor(value));
    else if (value.kind === 'relationship' && isRelationType(value.type)) {
      const { type, start: source, end: target, properties } = value;
      relations.set(id, toRelation({ type, source, target, properties }));
    } else leftOut.add(`${value.kind} ${id}`);
  }
  for (const id of new Set([...relations.values()].flatMap(({ source, target }) => [source, target]))) {
    const key = JSON.stringify(id);
    const end = actors.has(key) ? null : await store.actor(id);
    if (end !== null) actors.set(key, end);
  }
  return { actors: [...actors.values()], relations: [...relations.values()], leftOut: leftOut.size };
}

type Entity = Extract<Value, { readonly properties: unknown }>;

function* entitiesIn(value: Value): Generator<Entity> {
  if (value === null || typeof value !== 'object') return;
  if (!('kind' in value)) for (const item of value) yield* entitiesIn(item);
  else if ('properties' in value) yield value;
  else if ('values' in value) yield* entitiesIn(value.values);
  else if ('entries' in value) for (const item of Object.values(value.entries)) yield* entitiesIn(item);
}

const isRelationType = (type: string): type is RelationType => (relationTypes as readonly string[]).includes(type);
