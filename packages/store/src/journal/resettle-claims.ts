import { groupBy } from '../group-by.ts';
import type { RelationEnds } from '../project-relation.ts';
import type { Identity } from './identity.ts';
import type { JournalEntry } from './journal-entry.ts';
import type { PlacedClaim } from './placed-claim.ts';
import type { SettledClaim } from './settle-claims.ts';
import { isClaimDecision, settleClaims } from './settle-claims.ts';

/** A stored claim and what the decisions make of it. */
export interface Resettling {
  readonly old: PlacedClaim;
  readonly settled: SettledClaim;
}

/** Settles stored claims anew; of articles that active decisions are about, all claims must be among them. */
export function resettleClaims(
  claims: readonly PlacedClaim[],
  active: readonly JournalEntry[],
  identity: Identity,
): readonly Resettling[] {
  const byId = new Map(claims.map((claim) => [claim.extracted.id, claim]));
  const byArticle = groupBy([...byId.values()], ({ extracted }) => extracted.article);
  const decisions = groupBy(active.filter(isClaimDecision), ({ claim }) => claim.article);
  return [...byArticle].flatMap(([article, some]) => {
    const extracted = some.map((claim) => claim.extracted);
    return settleClaims(extracted, decisions.get(article) ?? [], identity).flatMap((settled) => {
      const old = byId.get(settled.id);
      return old === undefined ? [] : [{ old, settled }];
    });
  });
}

/** The relationship that a claim counts for; none where it has no object. */
export const endsOf = ({
  key,
  relation,
  subject,
  object,
}: Pick<SettledClaim, 'key' | 'relation' | 'subject' | 'object'>): readonly RelationEnds[] =>
  object === null ? [] : [{ id: key, type: relation, source: subject, target: object }];
