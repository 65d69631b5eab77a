import type { Decision } from '@simpul/graph-schema/decision';
import { expectedClaim } from './expected-claims.ts';
import type { World } from './world.ts';
import { activeOf, clustersOf, isMeant, isPresent, toldClaims } from './world.ts';

/** Whether a decision names what is not there, changes nothing or contradicts: then nobody may take it. */
export function isRefused(decision: Decision, world: World): boolean {
  if (decision.kind === 'undo') return !activeOf(world.journal).some(({ id }) => id === decision.decision);
  if (decision.kind === 'same' || decision.kind === 'not-same') return isRefusedOfActors(decision, world);
  return isRefusedOfClaim(decision, world);
}

function isRefusedOfActors(
  decision: Extract<Decision, { readonly actors: unknown }>,
  { journal, nodes }: World,
): boolean {
  const [a, b] = decision.actors;
  if (!isPresent(a, nodes) || !isPresent(b, nodes)) return true;
  const before = clustersOf(journal, nodes);
  if (decision.kind === 'same' ? before.canonical(a) === before.canonical(b) : before.isApart(a, b)) return true;
  const { blocked } = clustersOf([...journal, decision], nodes);
  return blocked.some((id) => !before.blocked.includes(id));
}

function isRefusedOfClaim(decision: Extract<Decision, { readonly claim: unknown }>, world: World): boolean {
  const told = [...world.articles.values()].flatMap(toldClaims).find((claim) => isMeant(decision.claim, claim));
  if (told === undefined) return true;
  const active = activeOf(world.journal);
  const now = expectedClaim(told, active, clustersOf(world.journal, world.nodes));
  if (decision.kind === 'flip')
    return now.object === null || now.mutual || active.some((one) => one.kind === 'flip' && isMeant(one.claim, told));
  if (decision.kind !== 'retype') return false;
  const { relation, frame, mode } = decision.to;
  return now.relation === relation && now.frame === frame && now.mode === mode;
}
