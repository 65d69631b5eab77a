import type { ActorKind } from '@simpul/graph-schema/actor-kind';
import type { Entry } from '@simpul/gazetteer/entry';
import { slugOf } from '@simpul/gazetteer/normalise-name';
import type { Gazetteer } from '@simpul/gazetteer/open-gazetteer';
import { chooseEntry, type Evidence } from './choose-entry.ts';
import { type Identity, type NameUse, useKey } from './identity.ts';
import { joinSpellings } from './join-spellings.ts';
import { isShortFor } from './match-person.ts';

/** Who each name stands for, by `useKey`. Names known in full come first, then the short ones are read in their light. */
export function identifyNames(
  uses: readonly NameUse[],
  gazetteer: Gazetteer,
  year: number | null,
): ReadonlyMap<string, Identity> {
  const identities = new Map<string, Identity>();
  const evidenceFor = collectEvidence(uses, gazetteer, year);
  const put = (use: NameUse, identity: Identity | null): void => {
    if (identity) identities.set(useKey(use.sentence, use.name.first), identity);
  };
  const full = uses.filter((use) => isFull(use, gazetteer));
  for (const use of full) put(use, fullIdentity(use, gazetteer, evidenceFor(use)));
  const known = indexByPart(full, identities);
  for (const use of uses) {
    const own = identities.get(useKey(use.sentence, use.name.first));
    if (own?.entry) continue;
    // "Phu Trong" is full as it stands, and short for "Nguyen Phu Trong" where the article says so.
    put(use, expand(use, known(use), gazetteer) ?? own ?? shortIdentity(use, gazetteer, evidenceFor(use)));
  }
  return joinSpellings(identities, uses);
}

interface Known {
  readonly use: NameUse;
  readonly identity: Identity;
}

/** Full names that may be meant by a short one, in text order: those that share the beginning of a part with its first. */
function indexByPart(
  full: readonly NameUse[],
  identities: ReadonlyMap<string, Identity>,
): (use: NameUse) => readonly Known[] {
  const index = new Map<string, Known[]>();
  for (const use of full) {
    const identity = identities.get(useKey(use.sentence, use.name.first));
    if (!identity) continue;
    for (const beginning of new Set(use.parts.map(beginningOf))) {
      const known = index.get(beginning);
      if (known) known.push({ use, identity });
      else index.set(beginning, [{ use, identity }]);
    }
  }
  return ({ parts }) => index.get(beginningOf(parts[0] ?? '')) ?? [];
}

/** Slips and clippings keep the first letters. */
const beginningOf = (part: string): string => part.slice(0, 2);

/** Known in full: the gazetteer's name or alias, or several words. */
function isFull({ name, parts }: NameUse, gazetteer: Gazetteer): boolean {
  if (name.entries.length > 0) {
    return name.how !== 'short' || !name.entries.some((id) => gazetteer.entry(id)?.kind === 'person');
  }
  return parts.length > 1;
}

function fullIdentity(use: NameUse, gazetteer: Gazetteer, evidence: Evidence): Identity | null {
  const entries = entriesOf(use, gazetteer);
  const entry = entries.length > 1 ? chooseEntry(entries, evidence, true) : (entries[0] ?? null);
  return entry ? entryIdentity(entry, `gazetteer ${use.name.how}`) : unknownIdentity(use);
}

/**
 * A short name read as a longer one of the article: of those before it the one that is named most, else the first after
 * it. Two Kims are told apart by their offices.
 */
function expand(use: NameUse, known: readonly Known[], gazetteer: Gazetteer): Identity | null {
  const fits = known.filter(({ use: longer, identity }) => isExpansion(use, longer, identity));
  if (fits.length === 0) return null;
  const own = entriesOf(use, gazetteer).filter(
    ({ ambiguousShortNames = [] }) => !ambiguousShortNames.includes(use.name.text),
  );
  const sure = fits.find(({ identity }) => own.some(({ id }) => id === identity.entry?.id));
  const office = use.title?.title.office.toLowerCase();
  const sameOffice = fits.filter(
    ({ use: longer }) => office !== undefined && longer.title?.title.office.toLowerCase() === office,
  );
  const before = (sameOffice.length > 0 ? sameOffice : fits).filter(({ use: longer }) => isBefore(longer, use));
  const main = mostNamed(before);
  const best = sure ?? main ?? sameOffice[0] ?? fits[0];
  return best ? { ...best.identity, reason: `short for ${best.identity.name}` } : null;
}

/** The one that is named most, of equals the one named last. */
function mostNamed(known: readonly Known[]): Known | undefined {
  const counts = new Map<string, number>();
  for (const { identity } of known) counts.set(identity.key, (counts.get(identity.key) ?? 0) + 1);
  const count = (one: Known | undefined): number => counts.get(one?.identity.key ?? '') ?? 0;
  return known.reduce<Known | undefined>((best, one) => (count(one) >= count(best) ? one : best), undefined);
}

function isExpansion(use: NameUse, longer: NameUse, { kind }: Identity): boolean {
  if (!isShortFor(use.parts, longer.parts)) return false;
  if (kind === 'person') return use.name.entries.length === 0 || use.name.how === 'short';
  // Bodies are cut at their end ("Komisi I" of "Komisi I DPR RI"), not anywhere.
  const beginning = use.parts.length > 1 && use.parts.every((part, index) => part === longer.parts[index]);
  return beginning && use.name.kind === kind && use.name.entries.length === 0;
}

function shortIdentity(use: NameUse, gazetteer: Gazetteer, evidence: Evidence): Identity | null {
  const entries = entriesOf(use, gazetteer);
  const shared = entries.some(({ ambiguousShortNames = [] }) => ambiguousShortNames.includes(use.name.text));
  const entry = chooseEntry(entries, evidence, !shared);
  return entry ? entryIdentity(entry, 'gazetteer short name') : unknownIdentity(use);
}

function entriesOf({ name }: NameUse, gazetteer: Gazetteer): readonly Entry[] {
  return name.entries.flatMap((id) => gazetteer.entry(id) ?? []);
}

const entryIdentity = (entry: Entry, reason: string): Identity => ({
  key: entry.id,
  entry,
  kind: entry.kind,
  name: entry.nameId,
  reason,
});

/** Null for a place that no gazetteer knows as an actor, and for a name without letters. */
function unknownIdentity({ name, title, body, parts }: NameUse): Identity | null {
  const slug = slugOf(name.text);
  if (name.kind === 'place' || slug === '' || !/\p{L}/u.test(slug)) return null;
  const kind: ActorKind = title ? 'person' : body && name.kind === 'person' ? 'organization' : name.kind;
  return { key: slug, entry: null, kind, name: name.text, reason: parts.length > 1 ? 'name' : 'one-word name' };
}

const isBefore = (left: NameUse, right: NameUse): boolean => left.name.start < right.name.start;

function collectEvidence(
  uses: readonly NameUse[],
  gazetteer: Gazetteer,
  year: number | null,
): (use: NameUse) => Evidence {
  const named = new Set<string>();
  const states = new Set<string>();
  const near = new Map<number, Set<string>>();
  for (const { sentence, name } of uses) {
    const entry = gazetteer.entry(name.entries[0] ?? '');
    if (!entry || name.how === 'short') continue;
    if (name.entries.length === 1) named.add(entry.id);
    if (entry.kind !== 'state') continue;
    states.add(entry.id);
    near.set(sentence, (near.get(sentence) ?? new Set()).add(entry.id));
  }
  return ({ sentence, title }) => ({
    named,
    states,
    nearStates: near.get(sentence) ?? new Set(),
    year,
    office: title?.title.office ?? null,
    of: title?.of?.entries[0] ?? null,
  });
}
