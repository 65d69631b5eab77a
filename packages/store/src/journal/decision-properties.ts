import type { Decision } from '@simpul/graph-schema/decision';
import type { JournalEntry } from './journal-entry.ts';

/** A decision as a node's properties: `body` holds it whole, the others are for queries. */
export function decisionProperties({ sequence, ...decision }: JournalEntry): Readonly<Record<string, unknown>> {
  const { id, kind, author, at, reason } = decision;
  const claim = 'claim' in decision ? decision.claim : null;
  return {
    id,
    sequence,
    kind,
    author,
    at,
    reason,
    actor: 'actors' in decision ? decision.actors[0] : null,
    other: 'actors' in decision ? decision.actors[1] : null,
    article: claim?.article ?? null,
    relation: claim?.relation ?? null,
    quote: claim?.evidence.quote ?? null,
    undoes: decision.kind === 'undo' ? decision.decision : null,
    body: JSON.stringify(decision),
  };
}

/** Only what `decisionProperties` wrote is read. */
export const toDecision = (body: string): Decision => JSON.parse(body) as Decision;
