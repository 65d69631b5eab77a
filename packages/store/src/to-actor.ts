import type { Actor } from '@simpul/graph-schema/actor';
import type { ActorKind } from '@simpul/graph-schema/actor-kind';
import { actorKinds } from '@simpul/graph-schema/actor-kind';
import type { StoredNode } from './stored-node.ts';

type Stored = Omit<Actor, 'kind'>;
type Nullable<T> = { readonly [K in keyof T]: T[K] | null };

const kindOfLabel: ReadonlyMap<string, ActorKind> = new Map(
  (Object.keys(actorKinds) as ActorKind[]).map((kind) => [actorKinds[kind].nodeLabel, kind]),
);

/** An :Actor node as stored. */
export function toActor({ labels, properties }: StoredNode): Actor {
  const stored = properties as Partial<Nullable<Stored>>;
  const id = stored.id ?? '';
  const name = stored.name ?? id;
  return {
    id,
    local: stored.local ?? false,
    kind: labels.flatMap((label) => kindOfLabel.get(label) ?? [])[0] ?? 'organization',
    name,
    nameId: stored.nameId ?? name,
    aliases: stored.aliases ?? [],
    iso3: stored.iso3 ?? null,
    wikidata: stored.wikidata ?? null,
    polity: stored.polity ?? null,
    formerIds: stored.formerIds ?? [],
  };
}

/** Stands for a state that others act for and that no article has named yet. */
export const unnamedPolity = (id: string): Actor => ({
  id,
  local: false,
  kind: 'state',
  name: id,
  nameId: id,
  aliases: [],
  iso3: /^[A-Z]{3}$/.test(id) ? id : null,
  wikidata: null,
  polity: id,
  formerIds: [],
});
