import type { ClaimDecision, Decision, DecisionState, IdentityDecision } from '@simpul/graph-schema/decision';
import type { Clusters, World } from './world.ts';
import { activeOf, clustersOf, isMeant, isPresent, toldClaims } from './world.ts';

/** What has become of every decision, by id. */
export function expectedStates(world: World): ReadonlyMap<string, DecisionState> {
  const active = activeOf(world.journal);
  const clusters = clustersOf(world.journal, world.nodes);
  return new Map(
    world.journal.map((one) => {
      const position = active.findIndex(({ id }) => id === one.id);
      if (position === -1) return [one.id, 'undone'];
      return [one.id, stateOf(one, active.slice(position + 1), { world, clusters })];
    }),
  );
}

interface Known {
  readonly world: World;
  readonly clusters: Clusters;
}

function stateOf(one: Decision, later: readonly Decision[], { world, clusters }: Known): DecisionState {
  if (one.kind === 'undo') return world.journal.some(({ id }) => id === one.decision) ? 'active' : 'lost';
  if ('claim' in one) return stateOnClaim(one, later, world);
  const counts = ({ actors }: IdentityDecision): boolean => actors.every((id) => isPresent(id, world.nodes));
  if (!counts(one)) return 'lost';
  const isReplaced = later.some(
    (other) => 'actors' in other && counts(other) && other.actors.every((id) => one.actors.includes(id)),
  );
  if (isReplaced) return 'superseded';
  return clusters.blocked.includes(one.id) ? 'blocked' : 'active';
}

function stateOnClaim(one: ClaimDecision, later: readonly Decision[], { articles }: World): DecisionState {
  const told = [...articles.values()].flatMap(toldClaims).find((claim) => isMeant(one.claim, claim));
  if (told === undefined) return 'lost';
  const matter = (kind: string): string => (kind === 'accept' ? 'reject' : kind);
  const isReplaced = later.some(
    (other) => 'claim' in other && matter(other.kind) === matter(one.kind) && isMeant(other.claim, told),
  );
  return isReplaced ? 'superseded' : 'active';
}
