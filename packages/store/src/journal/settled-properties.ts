import { relations } from '@simpul/graph-schema/relation-type';
import type { ExtractedClaim } from './extracted-claim.ts';
import type { SettledClaim } from './settle-claims.ts';

/** Properties of a claim node that decisions set. */
export const settledNames = [
  'key',
  'relation',
  'mode',
  'frame',
  'mutual',
  'score',
  'quad',
  'turned',
  'extractedRelation',
  'extractedFrame',
  'extractedMode',
  'extractedMutual',
  'review',
  'reviewedBy',
  'reviewedAt',
  'reviewReason',
] as const;

/** Their values for a settled claim; null ones are absent from the graph. */
export function settledProperties(
  settled: SettledClaim,
  extracted: ExtractedClaim,
): Readonly<Record<(typeof settledNames)[number], string | number | boolean | null>> {
  const { key, relation, mode, frame, mutual, turned, retyped, review, reviewed } = settled;
  const { score, quad } = relations[relation];
  return {
    key,
    relation,
    mode,
    frame,
    mutual,
    score,
    quad,
    turned: turned ? true : null,
    extractedRelation: retyped ? extracted.relation : null,
    extractedFrame: retyped ? extracted.frame : null,
    extractedMode: retyped ? extracted.mode : null,
    extractedMutual: retyped ? extracted.mutual : null,
    review,
    reviewedBy: reviewed?.author ?? null,
    reviewedAt: reviewed?.at ?? null,
    reviewReason: reviewed?.reason ?? null,
  };
}
