import type { StoredNode } from '../stored-node.ts';
import { searchText } from '../fold-name.ts';
import type { Identity } from './identity.ts';

/** What being one with others changes of an actor node. */
export interface RefreshedActor {
  readonly id: string;
  /** The actor it counts for; null where it counts for itself. */
  readonly sameAs: string | null;
  /** Names it is found by: all of those that count for it; none where it counts for another. */
  readonly search: string;
  /** As an article says, or else that of one that counts for it; null where it is to be derived. */
  readonly givenPolity: string | null;
}

/** Actors, each as its names and the identity have it; `nodes` holds all members of their clusters that are stored. */
export function refreshActors(
  ids: readonly string[],
  nodes: ReadonlyMap<string, StoredNode>,
  identity: Identity,
): readonly RefreshedActor[] {
  return ids.flatMap((id) => {
    const own = nodes.get(id);
    if (own === undefined) return [];
    const canonical = identity.canonical(id);
    const counted = canonical === id ? identity.members(id).flatMap((member) => nodes.get(member) ?? []) : [own];
    const polity = counted.map(polityOf).find((given) => given !== null) ?? null;
    return [
      {
        id,
        sameAs: canonical === id ? null : canonical,
        search: canonical === id ? searchText(counted.flatMap(namesOf)) : '',
        givenPolity: polity === null ? null : identity.canonical(polity),
      },
    ];
  });
}

function namesOf({ properties }: StoredNode): readonly string[] {
  const { name, nameId, aliases } = properties as {
    readonly name?: string;
    readonly nameId?: string;
    readonly aliases?: readonly string[] | null;
  };
  return [name ?? '', nameId ?? '', ...(aliases ?? [])];
}

const polityOf = ({ properties }: StoredNode): string | null =>
  (properties['givenPolity'] as string | null | undefined) ?? null;
