import type { Claim } from '@simpul/graph-schema/claim';
import type { ClaimGroup, Support } from './claim-group.ts';
import { isDrawn } from './project-relation.ts';

/** A stored claim as the rules of its relationship see it. */
export interface GatheredClaim extends Pick<
  Claim,
  'polarity' | 'modality' | 'frame' | 'mode' | 'mutual' | 'items' | 'office' | 'eventStart' | 'eventEnd' | 'confidence'
> {
  readonly key: string;
  readonly reportedAt: string | null;
  readonly article: string;
  readonly outlet: string | null;
  /** Nearest the claim. */
  readonly speaker: string | null;
}

/** Unrejected claims, each as a group of its own, and who supports them: what a driver without grouping hands to the rules. */
export function gatherClaims(claims: readonly GatheredClaim[]): {
  readonly groups: readonly ClaimGroup[];
  readonly support: Support;
} {
  const drawn = claims.filter(isDrawn);
  const distinct = (values: readonly (string | null)[]): number =>
    new Set(values.filter((value) => value !== null)).size;
  return {
    groups: claims.map(groupOf),
    support: {
      articles: distinct(drawn.map(({ article }) => article)),
      outlets: distinct(drawn.map(({ outlet }) => outlet)),
      speakers: distinct(drawn.map(({ speaker }) => speaker)),
    },
  };
}

const groupOf = (claim: GatheredClaim): ClaimGroup => ({
  key: claim.key,
  polarity: claim.polarity,
  modality: claim.modality,
  frame: claim.frame,
  mode: claim.mode,
  mutual: claim.mutual,
  itemClasses: claim.items.map(({ itemClass }) => itemClass ?? ''),
  office: claim.office,
  claims: 1,
  items: claim.items.map(({ text }) => text),
  spans: [[claim.eventStart, claim.eventEnd]],
  confidence: claim.confidence,
  firstEvent: claim.eventStart ?? claim.eventEnd,
  lastEvent: claim.eventEnd ?? claim.eventStart,
  firstReported: claim.reportedAt,
  lastReported: claim.reportedAt,
});
