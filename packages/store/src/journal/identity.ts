import type { Decision, IdentityDecision } from '@simpul/graph-schema/decision';
import type { FormerId, KnownActors } from './journal-entry.ts';

/** Who is who, by the decisions and the former ids. */
export interface Identity {
  /** The id that an extracted one counts for: itself where nothing makes it another. */
  readonly canonical: (id: string) => string;
  /** All ids that count for the same one, that one first; only itself where nothing joins it. */
  readonly members: (id: string) => readonly string[];
  /** Ids that stand with others. */
  readonly joined: readonly string[];
  /** Said not to be one, and by nothing later to be one. */
  readonly areApart: (a: string, b: string) => boolean;
  /** Ids of decisions that a later one about the same two replaces. */
  readonly superseded: ReadonlySet<string>;
  /** Ids of decisions that would join what is said to be apart. */
  readonly blocked: ReadonlySet<string>;
}

/**
 * Joins former ids to their actors, then follows the decisions, oldest first: the second actor, with all that are one
 * with it, becomes the first's. Of two decisions about the same two the later counts; "not the same" holds against every
 * chain of others. A decision that names an actor which is not there has no effect until it comes.
 */
export function identityOf(active: readonly Decision[], { stored, former }: KnownActors): Identity {
  const claimed = new Set(former.map((one) => one.former));
  const decisions = active
    .filter(isIdentityDecision)
    .filter(({ actors }) => actors.every((id) => stored.has(id) || claimed.has(id)));
  const latest = new Map(decisions.map((decision) => [pairOf(...decision.actors), decision]));
  const apart = [...latest.values()].filter(({ kind }) => kind === 'not-same').map(({ actors }) => actors);
  const clusters = createClusters(apart);
  const blocked = new Set<string>();
  for (const { former: old, actor } of oneActorEach(former)) clusters.join(actor, old);
  for (const decision of decisions) {
    const isLatest = latest.get(pairOf(...decision.actors)) === decision;
    if (isLatest && decision.kind === 'same' && !clusters.join(...decision.actors)) blocked.add(decision.id);
  }
  const isApart = new Set(apart.map((pair) => pairOf(...pair)));
  return {
    canonical: clusters.rootOf,
    members: clusters.membersOf,
    joined: clusters.joined(),
    areApart: (a, b) => isApart.has(pairOf(a, b)),
    superseded: new Set(
      decisions.filter(({ actors, id }) => latest.get(pairOf(...actors))?.id !== id).map(({ id }) => id),
    ),
    blocked,
  };
}

/** Ids whose canonical one differs between the two. */
export const movedIds = (before: Identity, after: Identity): readonly string[] =>
  [...new Set([...before.joined, ...after.joined])].filter((id) => before.canonical(id) !== after.canonical(id)).sort();

/** Ids of the clusters, old and new, in which something moved: all that must be looked at again. */
export const shakenIds = (before: Identity, after: Identity): readonly string[] => [
  ...new Set(movedIds(before, after).flatMap((id) => [...before.members(id), ...after.members(id)])),
];

const isIdentityDecision = (decision: Decision): decision is IdentityDecision =>
  decision.kind === 'same' || decision.kind === 'not-same';

const pairOf = (a: string, b: string): string => JSON.stringify(a < b ? [a, b] : [b, a]);

/** An id that several actors claim as theirs goes to the first by id, so that the order of writing does not matter. */
function oneActorEach(former: readonly FormerId[]): readonly FormerId[] {
  const sorted = former.toSorted((a, b) =>
    a.former === b.former ? order(a.actor, b.actor) : order(a.former, b.former),
  );
  return sorted.filter((one, index) => one.former !== one.actor && sorted[index - 1]?.former !== one.former);
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface Clusters {
  readonly rootOf: (id: string) => string;
  readonly membersOf: (id: string) => readonly string[];
  /** False where that would join two that are apart. */
  readonly join: (kept: string, other: string) => boolean;
  readonly joined: () => readonly string[];
}

function createClusters(apart: readonly (readonly [string, string])[]): Clusters {
  const roots = new Map<string, string>();
  const members = new Map<string, readonly string[]>();
  const rootOf = (id: string): string => roots.get(id) ?? id;
  const membersOf = (id: string): readonly string[] => members.get(rootOf(id)) ?? [id];
  return {
    rootOf,
    membersOf,
    join(kept, other) {
      const [root, old] = [rootOf(kept), rootOf(other)];
      if (root === old) return true;
      if (apart.some(([a, b]) => isPair([rootOf(a), rootOf(b)], [root, old]))) return false;
      const all = [...membersOf(root), ...membersOf(old)];
      for (const id of all) roots.set(id, root);
      members.delete(old);
      members.set(root, all);
      return true;
    },
    joined: () => [...roots.keys()],
  };
}

const isPair = ([a, b]: readonly [string, string], [c, d]: readonly [string, string]): boolean =>
  (a === c && b === d) || (a === d && b === c);
