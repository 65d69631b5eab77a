import type { Actor } from '@simpul/graph-schema/actor';
import type { Selection } from '@simpul/graph-schema/selection';
import type { Subgraph } from '@simpul/graph-schema/subgraph';
import type { Scope, Strongest } from './scope.ts';

/** What a driver answers of a graph, for a selection to be made of it. */
export interface GraphReader {
  /** The selection's actors that exist, in the polity view the states they act for. */
  readonly startIds: (selection: Selection) => Promise<readonly string[]>;
  /** The strongest relationships of a scope that the selection lets through. */
  readonly strongest: (selection: Selection, scope: Scope & { readonly limit: number }) => Promise<Strongest>;
  /** The actors of these ids, in this order. */
  readonly actors: (ids: readonly string[]) => Promise<readonly Actor[]>;
}

/** Part of the limit kept for what is not at the given actors themselves: it shows how their neighbours stand to each other. */
const keptForFurther: Readonly<Record<number, number>> = { 1: 0.25, 2: 0.5 };

/** The part of the graph that a selection asks for, strongest first, and how much it leaves out. */
export async function selectGraph(reader: GraphReader, selection: Selection): Promise<Subgraph> {
  const limit = selection.limit ?? 200;
  const { actors = [] } = selection;
  const given = actors.length === 0 ? [] : await reader.startIds(selection);
  const found =
    actors.length === 0
      ? await reader.strongest(selection, { of: 'all', limit })
      : await neighbourhood(reader, selection, { given, limit });
  const ids = new Set([...given, ...found.relations.flatMap(({ source, target }) => [source, target])]);
  return {
    actors: await reader.actors([...ids]),
    relations: found.relations,
    total: found.total,
    truncated: found.relations.length < found.total,
  };
}

/** The strongest relationships at the given actors, then those among their neighbours or, with two hops, at them. */
async function neighbourhood(
  { strongest }: GraphReader,
  selection: Selection,
  { given, limit }: { readonly given: readonly string[]; readonly limit: number },
): Promise<Strongest> {
  const own = await strongest(selection, { of: 'at', ids: given, not: [], limit });
  const hops = selection.hops ?? 1;
  const kept = Math.floor(limit * (keptForFurther[hops] ?? 0));
  const nearest = own.relations.slice(0, limit - kept);
  const neighbours = new Set(nearest.flatMap(({ source, target }) => [source, target]));
  const others = [...neighbours].filter((id) => !given.includes(id));
  const further = await strongest(
    selection,
    hops === 1 ? { of: 'among', ids: others, limit } : { of: 'at', ids: others, not: given, limit },
  );
  // What one side leaves free, the other may use.
  const room = Math.max(kept, limit - own.relations.length);
  const furtherShown = further.relations.slice(0, room);
  return {
    relations: [...own.relations.slice(0, limit - furtherShown.length), ...furtherShown],
    total: own.total + further.total,
  };
}
