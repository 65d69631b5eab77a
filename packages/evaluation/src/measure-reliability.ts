import { isEvent } from '@simpul/graph-schema/relation-type';
import type { ReadClaim } from './article-frame.ts';
import { relationOf } from './claim-key.ts';

/** Claims whose confidence lies in [from, to), the last bin with its end. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly claims: number;
  readonly meanConfidence: number;
  /** Share whose triple the gold has, optional ones included. */
  readonly right: number;
}

const binCount = 10;

/** Whether claims are right as often as they say: event claims by confidence, empty bins included. */
export function measureReliability(claims: readonly ReadClaim[]): readonly ReliabilityBin[] {
  const events = claims.filter(({ key }) => isEvent(relationOf(key)));
  return Array.from({ length: binCount }, (_, bin) => {
    const inside = events.filter(
      ({ claim }) => Math.min(binCount - 1, Math.floor(claim.confidence * binCount)) === bin,
    );
    const share = (sum: number): number => (inside.length === 0 ? 0 : sum / inside.length);
    return {
      from: bin / binCount,
      to: (bin + 1) / binCount,
      claims: inside.length,
      meanConfidence: share(inside.reduce((sum, { claim }) => sum + claim.confidence, 0)),
      right: share(inside.filter(({ golds }) => golds.length > 0).length),
    };
  });
}

/** Expected calibration error: how far confidence lies from the share that is right, on average over the claims. */
export function calibrationError(bins: readonly ReliabilityBin[]): number {
  const claims = bins.reduce((sum, bin) => sum + bin.claims, 0);
  const gap = bins.reduce((sum, bin) => sum + bin.claims * Math.abs(bin.meanConfidence - bin.right), 0);
  return claims === 0 ? 0 : gap / claims;
}
