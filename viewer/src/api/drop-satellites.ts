import type { Subgraph } from '@simpul/graph-schema/subgraph';

/**
 * Takes out actors that only hold an office or belong to something and do nothing: in an overview each would hang as a
 * lone disc on its state. Around a chosen actor they are shown. `total` still counts what was taken out.
 */
export function dropSatellites(subgraph: Subgraph): Subgraph {
  const events = subgraph.relations.filter(({ quad }) => quad !== 'structure');
  if (events.length === 0) return subgraph;
  const taking = new Set(events.flatMap(({ source, target }) => [source, target]));
  return {
    ...subgraph,
    actors: subgraph.actors.filter(({ id }) => taking.has(id)),
    relations: subgraph.relations.filter(({ source, target }) => taking.has(source) && taking.has(target)),
  };
}
