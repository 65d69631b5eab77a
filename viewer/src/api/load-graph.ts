import type { Subgraph } from '@simpul/graph-schema/subgraph';
import type { GraphBody } from '@simpul/server/wire';
import type { ViewState } from '../state/view-state.ts';
import { dropSatellites } from './drop-satellites.ts';
import { request } from './request.ts';

/** Relationships asked for at once: more would be a cloud nobody can read, but around one actor they are spread. */
const overviewLimit = 80;
const aroundLimit = 200;

/** Which parts of the graph a view consists of, as one text: equal texts show the same data. */
export const graphKey = ({ focus, expanded, view }: ViewState): string => JSON.stringify({ focus, expanded, view });

/** Loads the parts of a view and joins them. */
export async function loadGraph(key: string, signal: AbortSignal): Promise<Subgraph> {
  const { focus, expanded, view } = JSON.parse(key) as Pick<ViewState, 'focus' | 'expanded' | 'view'>;
  const base = new URLSearchParams(view === 'polity' ? { view } : {});
  const overview = `${base.toString()}&limit=${overviewLimit}`;
  const around = (actor: string): string =>
    `${base.toString()}&limit=${aroundLimit}&hops=1&actors=${encodeURIComponent(actor)}`;
  const load = (query: string): Promise<GraphBody> => request<GraphBody>(`/api/graph?${query}`, signal);
  const [whole, ...parts] = await Promise.all([
    focus === null ? load(overview).then(dropSatellites) : load(around(focus)),
    ...expanded.map((actor) => load(around(actor))),
  ]);
  return joinSubgraphs([whole, ...parts]);
}

/** The union of subgraphs, in the order of their first appearance. */
export function joinSubgraphs(parts: readonly Subgraph[]): Subgraph {
  const actors = new Map(parts.flatMap((part) => part.actors).map((actor) => [actor.id, actor]));
  const relations = new Map(parts.flatMap((part) => part.relations).map((relation) => [relation.id, relation]));
  return {
    actors: [...actors.values()],
    relations: [...relations.values()],
    total: Math.max(relations.size, ...parts.map((part) => part.total)),
    truncated: parts.some((part) => part.truncated),
  };
}
