import { actorKinds } from '@simpul/graph-schema/actor-kind';
import type { GraphRecord } from '@simpul/graph-schema/graph-record';
import { nodeLabels } from '@simpul/graph-schema/neo4j-schema';
import type { Subgraph } from '@simpul/graph-schema/subgraph';

/** A part of the graph as nodes and relationships: actors and what is between them, without claims and articles. */
export function* subgraphRecords({ actors, relations }: Subgraph): Generator<GraphRecord> {
  for (const { kind, ...properties } of actors)
    yield {
      kind: 'node',
      space: 'actor',
      labels: [nodeLabels.actor, actorKinds[kind].nodeLabel],
      properties: known(properties),
    };
  for (const { type, source, target, ...properties } of relations)
    yield {
      kind: 'link',
      type,
      from: { space: 'actor', id: source },
      to: { space: 'actor', id: target },
      properties: known(properties),
    };
}

const known = (properties: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
