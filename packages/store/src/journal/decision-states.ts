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
  const latest = latestOn(entries, active, things);
  const stateOf = (entry: Decision, claims: readonly string[]): DecisionState => {
    if (!isActive.has(entry.id)) return 'undone';
    if (entry.kind === 'undo') return known.has(entry.decision) ? 'active' : 'lost';
    if (isClaimDecision(entry)) {
      if (claims.length === 0) return 'lost';
      return claims.some((claim) => latest.get(matterOf(entry, claim)) === entry.id) ? 'active' : 'superseded';
    }
    if (!entry.actors.every((id) => isPresent(id, things))) return 'lost';
    if (identity.superseded.has(entry.id)) return 'superseded';
    return identity.blocked.has(entry.id) ? 'blocked' : 'active';
  };
  return entries.map(({ sequence, ...decision }) => {
    const claims = isClaimDecision(decision) ? claimsOf(decision, things) : [];
    return { sequence, decision, claims, state: stateOf(decision, claims) };
  });
}

/** An actor is there under its own id or a former one. */
export const isPresent = (id: string, { stored, former }: KnownActors): boolean =>
  stored.has(id) || former.some((one) => one.former === id);

/**
 * The decision that counts for each matter of each claim in the articles of `entries`. By the claims found, not by how they
 * were named: extracted again, a claim can be named otherwise.
 */
function latestOn(
  entries: readonly Decision[],
  active: readonly Decision[],
  things: NamedThings,
): ReadonlyMap<string, string> {
  const articles = new Set(entries.filter(isClaimDecision).map(({ claim }) => claim.article));
  const latest = new Map<string, string>();
  for (const decision of active.filter(isClaimDecision))
    if (articles.has(decision.claim.article))
      for (const claim of claimsOf(decision, things)) latest.set(matterOf(decision, claim), decision.id);
  return latest;
}

const claimsOf = ({ claim }: ClaimDecision, things: NamedThings): readonly string[] =>
  findClaims(claim, things.claimsIn(claim.article)).map(({ id }) => id);

/** Decisions on a claim that replace one another: about its review, its relation or its ends. */
const matterOf = ({ kind }: ClaimDecision, claim: string): string =>
  JSON.stringify([kind === 'accept' || kind === 'reject' ? 'review' : kind, claim]);
