import type { ClaimReference } from '@simpul/graph-schema/decision';
import type { StoredClaim } from '../graph-store.ts';
import type { ExtractedClaim } from './extracted-claim.ts';

/** How decisions name this claim. */
export const claimReference = ({
  article,
  extracted,
  evidence,
  predicateSpan,
  ...claim
}: StoredClaim): ClaimReference => ({
  article: article.id,
  evidence,
  subjectSpan: extracted.subjectSpan,
  objectSpan: extracted.objectSpan,
  predicateSpan,
  relation: extracted.relation,
  modality: claim.modality,
  polarity: claim.polarity,
  speaker: extracted.attribution[0] ?? null,
});

/** What the extraction said of a stored claim. */
export const extractedOf = (claim: StoredClaim): ExtractedClaim => ({
  ...claim.extracted,
  id: claim.id,
  article: claim.article.id,
  modality: claim.modality,
  polarity: claim.polarity,
  evidence: claim.evidence,
  predicateSpan: claim.predicateSpan,
});
