import type { Actor } from '@simpul/graph-schema/actor';
import type { GraphStore } from '@simpul/store/graph-store';
import { CliError } from '../cli-error.ts';

/** The actor with this id, else the one whose name or alias is this, else the best that begins like it. */
export async function findActor(store: GraphStore, name: string): Promise<Actor> {
  const byId = (await store.actor(name)) ?? (await store.actor(name.toUpperCase()));
  if (byId !== null) return byId;
  const found = await store.search(name, 20);
  const wanted = name.toLowerCase();
  const exact = found.find((actor) =>
    [actor.name, actor.nameId, ...actor.aliases].some((known) => known.toLowerCase() === wanted),
  );
  const actor = exact ?? found[0];
  if (actor === undefined)
    throw new CliError('NOT_FOUND', `no actor in the graph is called "${name}"; try another name or the id, as PRK`);
  return actor;
}
