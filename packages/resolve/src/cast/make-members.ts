import type { Entry } from '@simpul/gazetteer/entry';
import type { Gazetteer } from '@simpul/gazetteer/open-gazetteer';
import type { CastMember, Holding } from './cast.ts';
import { organIn, parentInName } from './find-bodies.ts';
import type { Identity } from './identity.ts';

/** The actors behind identities, by id, with the parents that their names tell. */
export function makeMembers(
  identities: readonly Identity[],
  holdings: readonly Holding[],
  gazetteer: Gazetteer,
): ReadonlyMap<string, CastMember> {
  const members = new Map<string, CastMember>();
  const add = (member: CastMember): void => void (members.has(member.id) || members.set(member.id, member));
  for (const { key, entry, kind, name } of identities) {
    if (entry) {
      add(fromEntry(entry));
      const named = [entry.name, entry.nameId].map((text) => parentInName(text, gazetteer)?.id).includes(entry.parent);
      const owner = named && entry.parent !== undefined ? gazetteer.entry(entry.parent) : undefined;
      if (owner) add(fromEntry(owner));
      continue;
    }
    const above = kind === 'organization' ? parentInName(name, gazetteer) : null;
    const parent = above && organIn(name) ? above : null;
    if (parent) add(fromEntry(parent));
    const local = kind === 'person' && !/\s/u.test(name.trim());
    const polity = above?.polity ?? above?.id ?? null;
    add({ id: key, local, kind, name, entry: null, parent: parent?.id ?? null, polity });
  }
  return withPolities(members, holdings);
}

/** A known actor as a member of the cast. */
export const fromEntry = (entry: Entry): CastMember => ({
  id: entry.id,
  local: false,
  kind: entry.kind,
  name: entry.nameId,
  entry,
  parent: entry.parent ?? null,
  polity: entry.polity ?? (entry.kind === 'state' || entry.kind === 'bloc' ? entry.id : null),
});

/** Persons act for the state of the office that the text gives them. */
function withPolities(
  members: ReadonlyMap<string, CastMember>,
  holdings: readonly Holding[],
): ReadonlyMap<string, CastMember> {
  return new Map(
    [...members].map(([id, member]) => {
      if (member.polity !== null || member.kind !== 'person') return [id, member];
      const held = holdings.filter(({ person, of }) => person === id && of !== null);
      const latest = held.find(({ former }) => !former) ?? held[0];
      return [id, { ...member, polity: members.get(latest?.of ?? '')?.polity ?? null }];
    }),
  );
}
