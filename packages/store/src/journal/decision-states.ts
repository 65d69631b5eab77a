import type { ClaimDecision, Decision, DecisionState } from '@simpul/graph-schema/decision';
import type { RecordedDecision } from '../graph-store.ts';
import { activeDecisions } from './active-decisions.ts';
import type { ExtractedClaim } from './extracted-claim.ts';
import { findClaims } from './find-claims.ts';
import { identityOf } from './identity.ts';
import type { JournalEntry, KnownActors } from './journal-entry.ts';
import { isClaimDecision } from './settle-claims.ts';

/** What is stored now of what the journal's entries name. */
export interface NamedThings extends KnownActors {
  /** Claims of an article; empty where it is not stored. */
  readonly claimsIn: (article: string) => readonly ExtractedClaim[];
}

/** Entries of a journal with what has become of each, in the order given. */
export function decisionStates(
  entries: readonly JournalEntry[],
  journal: readonly JournalEntry[],
  things: NamedThings,
): readonly RecordedDecision[] {
  const active = activeDecisions(journal);
  const isActive = new Set(active.map(({ id }) => id));
  const known = new Set(journal.map(({ id }) => id));
  const identity = identityOf(active, things);
  const latest = new Map(active.filter(isClaimDecision).map((decision) => [matterOf(decision), decision.id]));
  const stateOf = (entry: Decision, claims: readonly string[]): DecisionState => {
    if (!isActive.has(entry.id)) return 'undone';
    if (entry.kind === 'undo') return known.has(entry.decision) ? 'active' : 'lost';
    if (isClaimDecision(entry)) {
      if (claims.length === 0) return 'lost';
      return latest.get(matterOf(entry)) === entry.id ? 'active' : 'superseded';
    }
    if (!entry.actors.every((id) => isPresent(id, things))) return 'lost';
    if (identity.superseded.has(entry.id)) return 'superseded';
    return identity.blocked.has(entry.id) ? 'blocked' : 'active';
  };
  return entries.map(({ sequence, ...decision }) => {
    const claims = isClaimDecision(decision)
      ? findClaims(decision.claim, things.claimsIn(decision.claim.article)).map(({ id }) => id)
      : [];
    return { sequence, decision, claims, state: stateOf(decision, claims) };
  });
}

/** An actor is there under its own id or a former one. */
export const isPresent = (id: string, { stored, former }: KnownActors): boolean =>
  stored.has(id) || former.some((one) => one.former === id);

/** Decisions of one claim that replace one another: about its review, its relation or its ends. */
function matterOf({ kind, claim }: ClaimDecision): string {
  return JSON.stringify([kind === 'accept' || kind === 'reject' ? 'review' : kind, claim]);
}
