import type { Decision } from '@simpul/graph-schema/decision';
import type { DecisionFilter, RecordedDecision } from '../graph-store.ts';

/** The entries that a filter lets through, in the order given. */
export function selectDecisions(
  entries: readonly RecordedDecision[],
  { kinds, states, decision, claim, actor, article, limit = 200, offset = 0 }: DecisionFilter,
): readonly RecordedDecision[] {
  return entries
    .filter(
      (entry) =>
        (kinds === undefined || kinds.includes(entry.decision.kind)) &&
        (states === undefined || states.includes(entry.state)) &&
        (decision === undefined || entry.decision.id === decision) &&
        (claim === undefined || entry.claims.includes(claim)) &&
        (actor === undefined || namesActor(entry.decision, actor)) &&
        (article === undefined || articleOf(entry.decision) === article),
    )
    .slice(offset, offset + limit);
}

/** The article whose claim a decision is about. */
export const articleOf = (decision: Decision): string | null => ('claim' in decision ? decision.claim.article : null);

const namesActor = (decision: Decision, id: string): boolean => 'actors' in decision && decision.actors.includes(id);
