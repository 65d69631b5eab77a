import { slugOf } from '@simpul/gazetteer/normalise-name';
import type { Gazetteer } from '@simpul/gazetteer/open-gazetteer';
import { organIn, parentInName } from './find-bodies.ts';
import type { Identity } from './identity.ts';
import type { ReferenceLanguage } from '../lang/reference-language.ts';

interface Known {
  readonly gazetteer: Gazetteer;
  readonly language: ReferenceLanguage;
}

/** Gives organs of states their normal name, and makes one of those that do one thing for one state ("badan mata-mata", "badan intelijen"). */
export function joinBodies(identities: ReadonlyMap<string, Identity>, known: Known): ReadonlyMap<string, Identity> {
  const normal = new Map([...identities].map(([key, identity]) => [key, normalBody(identity, known.gazetteer)]));
  const services = [...normal.values()].filter((identity) => serviceOf(identity, known) !== null);
  return new Map([...normal].map(([key, identity]) => [key, sameService(identity, services, known)]));
}

/** "Kemlu Korsel" → "Kementerian Luar Negeri Korea Selatan". */
function normalBody(identity: Identity, gazetteer: Gazetteer): Identity {
  const organ = identity.entry || identity.kind !== 'organization' ? null : organIn(identity.name);
  const parent = organ && parentInName(identity.name, gazetteer);
  if (!organ || !parent) return identity;
  const name = `${organ.form} ${parent.nameId}`;
  const entry = gazetteer.find(name)?.entries.find(({ kind }) => kind === 'organization') ?? null;
  const reason = `organ of ${parent.nameId}`;
  return entry
    ? { key: entry.id, entry, kind: entry.kind, name: entry.nameId, reason }
    : { ...identity, key: slugOf(name), name, reason };
}

/** A body of the same service and state: that of the gazetteer, else the one that is called by its name. */
function sameService(identity: Identity, services: readonly Identity[], known: Known): Identity {
  const service = serviceOf(identity, known);
  if (service === null || identity.entry) return identity;
  const same = services.filter((one) => serviceOf(one, known) === service);
  const best = same.find(({ entry }) => entry) ?? same.sort((a, b) => rank(b, known) - rank(a, known))[0];
  return best && best.key !== identity.key ? { ...best, reason: `same service as ${best.name}` } : identity;
}

/** State and service, for those services of which a state has one that the news calls by several names. */
function serviceOf({ kind, name, entry }: Identity, { gazetteer, language }: Known): string | null {
  if (kind !== 'organization') return null;
  const service = language.services.find((words) => partsOf(name).some((word) => words.has(word)));
  const state = service && (entry?.polity ?? parentInName(name, gazetteer)?.id);
  return service && state !== undefined ? `${language.services.indexOf(service)} ${state}` : null;
}

/** Proper names before paraphrases: the first word of a service's list is the one that its name has. */
function rank({ name }: Identity, { language }: Known): number {
  const proper = language.services.some((words) => partsOf(name).includes([...words][0] ?? ''));
  return (proper ? 100 : 0) + name.length;
}

const partsOf = (name: string): readonly string[] => name.toLowerCase().split(/\s+/u);
