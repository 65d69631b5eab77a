import type { ActorKind } from '@simpul/graph-schema/actor-kind';
import type { Occurrence } from '../cast/cast.ts';
import type { Wanted } from '../lang/reference-language.ts';

/** A test for whom a noun may mean that wants this; with a preferred kind, that kind only. */
export function fitting(wanted: Wanted, preferred: ActorKind | null): (one: Occurrence) => boolean {
  return ({ kind }) => (preferred === null ? kindsOf[wanted](kind) : kind === preferred);
}

const bodyKinds: ReadonlySet<ActorKind> = new Set<ActorKind>(['organization', 'armed_group', 'bloc', 'group']);

const kindsOf: Readonly<Record<Wanted, (kind: ActorKind) => boolean>> = {
  state: (kind) => kind === 'state',
  delegation: (kind) => kind === 'state',
  person: (kind) => kind === 'person',
  body: (kind) => bodyKinds.has(kind),
  any: (kind) => kind !== 'person',
};
