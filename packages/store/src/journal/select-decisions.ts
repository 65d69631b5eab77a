import type { Decision } from '@simpul/graph-schema/decision';
import type { DecisionFilter, RecordedDecision } from '../graph-store.ts';
import { byTime } from './active-decisions.ts';
import type { JournalEntry } from './journal-entry.ts';

/** Entries that a filter may let through, newest first, by all that needs no look at claims; cut where that decides. */
export function likelyEntries(journal: readonly JournalEntry[], filter: DecisionFilter): readonly JournalEntry[] {
  const { kinds, decision, actor, article } = filter;
  const found = journal.filter(
    (entry) =>
      (kinds === undefined || kinds.includes(entry.kind)) &&
      (decision === undefined || entry.id === decision) &&
      (actor === undefined || namesActor(entry, actor)) &&
      (article === undefined || articleOf(entry) === article),
  );
  const sorted = found.sort(byTime).reverse();
  return looksAtClaims(filter) ? sorted : pageOf(sorted, filter);
}

/** Those of likely entries that the filter lets through. */
export function selectDecisions(
  entries: readonly RecordedDecision[],
  filter: DecisionFilter,
): readonly RecordedDecision[] {
  if (!looksAtClaims(filter)) return entries;
  const { states, claim } = filter;
  const found = entries.filter(
    (entry) =>
      (states === undefined || states.includes(entry.state)) && (claim === undefined || entry.claims.includes(claim)),
  );
  return pageOf(found, filter);
}

/** The article whose claim a decision is about. */
export const articleOf = (decision: Decision): string | null => ('claim' in decision ? decision.claim.article : null);

const looksAtClaims = ({ states, claim }: DecisionFilter): boolean => states !== undefined || claim !== undefined;

const pageOf = <T>(entries: readonly T[], { limit = 200, offset = 0 }: DecisionFilter): readonly T[] =>
  entries.slice(offset, offset + limit);

const namesActor = (decision: Decision, id: string): boolean => 'actors' in decision && decision.actors.includes(id);
