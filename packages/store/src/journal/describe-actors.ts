import { searchText } from '../fold-name.ts';
import type { StoredNode } from '../stored-node.ts';
import type { Identity } from './identity.ts';

/** What being one with others changes of an actor node. */
export interface DescribedActor {
  readonly id: string;
  /** The actor it counts for; null where it counts for itself. */
  readonly sameAs: string | null;
  /** Names it is found by: all of those that count for it; none where it counts for another. */
  readonly search: string;
}

/** Actors, each as its names and the identity have it; `nodes` holds all members of their clusters that are stored. */
export const describeActors = (
  ids: readonly string[],
  nodes: ReadonlyMap<string, StoredNode>,
  identity: Identity,
): readonly DescribedActor[] =>
  ids.flatMap((id): readonly DescribedActor[] => {
    if (!nodes.has(id)) return [];
    const canonical = identity.canonical(id);
    if (canonical !== id) return [{ id, sameAs: canonical, search: '' }];
    const names = identity.members(id).flatMap((member) => namesOf(nodes.get(member)));
    return [{ id, sameAs: null, search: searchText(names) }];
  });

/**
 * The polity that articles give an actor, or else one that counts for it; null where none says. Members in the order of
 * their ids, so that the order of decisions does not matter.
 */
export function givenPolity(id: string, nodes: ReadonlyMap<string, StoredNode>, identity: Identity): string | null {
  const others = identity.canonical(id) === id ? identity.members(id).toSorted() : [];
  const given = [id, ...others].map((one) => nodes.get(one)?.properties['givenPolity'] ?? null);
  const polity = given.find((one) => one !== null) as string | undefined;
  return polity === undefined ? null : identity.canonical(polity);
}

function namesOf(node: StoredNode | undefined): readonly string[] {
  if (node === undefined) return [];
  const { name, nameId, aliases } = node.properties as {
    readonly name?: string;
    readonly nameId?: string;
    readonly aliases?: readonly string[] | null;
  };
  return [name ?? '', nameId ?? '', ...(aliases ?? [])];
}
