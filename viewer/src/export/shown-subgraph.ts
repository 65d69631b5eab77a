import type { Subgraph } from '@simpul/graph-schema/subgraph';
import { isShown } from '../graph-canvas/scene.ts';
import type { ViewState } from '../state/view-state.ts';

type Filters = Pick<ViewState, 'hiddenFamilies' | 'hiddenStatuses' | 'focus'>;

/** What the filters let through: shown relationships, the actors at their ends, and the actor looked at. */
export function shownSubgraph(subgraph: Subgraph, view: Filters): Subgraph {
  const relations = subgraph.relations.filter((relation) => isShown(relation, view));
  const ends = new Set([view.focus, ...relations.flatMap(({ source, target }) => [source, target])]);
  const actors = subgraph.actors.filter(({ id }) => ends.has(id));
  return { ...subgraph, actors, relations, truncated: relations.length < subgraph.total };
}
