import type { Labels } from './labels.ts';

/** What an actor is; `nodeLabel` is its second Neo4j label beside :Actor. */
export const actorKinds = {
  state: { nodeLabel: 'State', labels: { id: 'negara', en: 'state' } },
  organization: { nodeLabel: 'Organization', labels: { id: 'organisasi', en: 'organisation' } },
  armed_group: { nodeLabel: 'ArmedGroup', labels: { id: 'kelompok bersenjata', en: 'armed group' } },
  person: { nodeLabel: 'Person', labels: { id: 'orang', en: 'person' } },
  bloc: { nodeLabel: 'Bloc', labels: { id: 'blok', en: 'bloc' } },
  group: { nodeLabel: 'Group', labels: { id: 'kelompok', en: 'group' } },
} as const satisfies Readonly<Record<string, { readonly nodeLabel: string; readonly labels: Labels }>>;

export type ActorKind = keyof typeof actorKinds;
