import type { Claim } from '@simpul/graph-schema/claim';
import type { Authorship, ClaimDecision, Decision, Retyping } from '@simpul/graph-schema/decision';
import { relations } from '@simpul/graph-schema/relation-type';
import type { FrameDefinition } from '@simpul/graph-schema/relation-definition';
import type { Review } from '../graph-store.ts';
import { claimKey } from '../ids.ts';
import type { ExtractedClaim } from './extracted-claim.ts';
import { findClaims } from './find-claims.ts';
import type { Identity } from './identity.ts';

/** What a claim counts for once the decisions are followed. */
export interface SettledClaim extends Pick<
  Claim,
  'relation' | 'mode' | 'frame' | 'mutual' | 'subject' | 'object' | 'attribution'
> {
  readonly id: string;
  readonly key: string;
  /** The ends stand the other way round than extracted. */
  readonly turned: boolean;
  readonly retyped: boolean;
  readonly review: Review;
  /** Who said so last; null where nobody did. */
  readonly reviewed: Authorship | null;
}

/** Settles claims of any articles by the active decisions about claims, oldest first, and who is who. */
export function settleClaims(
  claims: readonly ExtractedClaim[],
  decisions: readonly Decision[],
  identity: Identity,
): readonly SettledClaim[] {
  const verdicts = verdictsOn(claims, decisions.filter(isClaimDecision));
  return claims.map((claim) => settle(claim, verdicts.get(claim.id) ?? unreviewed, identity));
}

export const isClaimDecision = <D extends Decision>(decision: D): decision is D & ClaimDecision => 'claim' in decision;

interface ClaimVerdict {
  readonly review: Review;
  readonly reviewed: Authorship | null;
  readonly to: Retyping | null;
  readonly flipped: boolean;
}

const unreviewed: ClaimVerdict = { review: 'auto', reviewed: null, to: null, flipped: false };

function verdictsOn(
  claims: readonly ExtractedClaim[],
  decisions: readonly ClaimDecision[],
): ReadonlyMap<string, ClaimVerdict> {
  const verdicts = new Map<string, ClaimVerdict>();
  for (const decision of decisions)
    for (const { id } of findClaims(decision.claim, claims))
      verdicts.set(id, followed(verdicts.get(id) ?? unreviewed, decision));
  return verdicts;
}

/** Who corrects a claim has looked at it: a correction accepts. */
function followed(before: ClaimVerdict, decision: ClaimDecision): ClaimVerdict {
  const { author, at, reason } = decision;
  return {
    review: decision.kind === 'reject' ? 'rejected' : 'accepted',
    reviewed: { author, at, reason },
    to: decision.kind === 'retype' ? decision.to : before.to,
    flipped: before.flipped || decision.kind === 'flip',
  };
}

function settle(
  claim: ExtractedClaim,
  { review, reviewed, to, flipped }: ClaimVerdict,
  identity: Identity,
): SettledClaim {
  const said = to === null ? claim : { ...to, mutual: isMutual(to) };
  const { relation, mode, frame, mutual } = said;
  const subject = identity.canonical(claim.subject);
  const object = claim.object === null ? null : identity.canonical(claim.object);
  const isFlipped = flipped && object !== null;
  const [first, second] = isFlipped ? [object, subject] : [subject, object];
  // The ends of a mutual claim stand in the order of their ids, which a merge may change.
  const swaps = mutual && second !== null && second < first;
  const ends = swaps ? { subject: second, object: first } : { subject: first, object: second };
  return {
    id: claim.id,
    relation,
    mode,
    frame,
    mutual,
    ...ends,
    attribution: claim.attribution.map(identity.canonical),
    key: claimKey({ ...ends, relation, mutual }),
    turned: isFlipped !== swaps,
    retyped: to !== null,
    review,
    reviewed,
  };
}

const isMutual = ({ relation, frame }: Retyping): boolean => {
  const frames: Readonly<Record<string, FrameDefinition>> = relations[relation].frames;
  return frames[frame]?.mutual === true;
};
