import type { ClaimReference } from '@simpul/graph-schema/decision';
import type { TextSpan } from '@simpul/graph-schema/text-span';
import type { ExtractedClaim } from './extracted-claim.ts';

type Referred = Omit<ExtractedClaim, 'id' | 'mode' | 'frame'>;

/**
 * The claims of its article that a reference names: same relation, same sentence, ends at the same places in the sentence
 * (it may have moved within the article). Where several agree in that, those alike in more are meant; empty where the
 * claim is lost.
 */
export function findClaims<C extends Referred>(reference: ClaimReference, claims: readonly C[]): readonly C[] {
  const likely = claims.filter(
    (claim) =>
      claim.article === reference.article &&
      claim.relation === reference.relation &&
      claim.evidence.quote === reference.evidence.quote &&
      (endsAgree(claim, reference) || (claim.mutual && endsAgree(turned(claim), reference))),
  );
  return closerLooks.reduce((left, look) => {
    const closer = left.filter((claim) => look(claim, reference));
    return closer.length === 0 ? left : closer;
  }, likely);
}

const closerLooks: readonly ((claim: Referred, reference: ClaimReference) => boolean)[] = [
  (claim, reference) => endsAgree(claim, reference),
  (claim, reference) => isSamePlace(claim.predicateSpan, reference.predicateSpan, [claim, reference]),
  (claim, reference) => claim.polarity === reference.polarity,
  (claim, reference) => claim.modality === reference.modality,
  (claim, reference) => (claim.attribution[0] ?? null) === reference.speaker,
  (claim, reference) => claim.evidence.start === reference.evidence.start,
];

type Placed = Pick<ClaimReference, 'evidence' | 'subjectSpan' | 'objectSpan'>;

const endsAgree = (a: Placed, b: Placed): boolean =>
  isSamePlace(a.subjectSpan, b.subjectSpan, [a, b]) && isSamePlace(a.objectSpan, b.objectSpan, [a, b]);

const turned = ({ evidence, subjectSpan, objectSpan }: Placed): Placed => ({
  evidence,
  subjectSpan: objectSpan,
  objectSpan: subjectSpan,
});

/** Counted from where the sentence begins. */
function isSamePlace(
  a: TextSpan | null,
  b: TextSpan | null,
  [{ evidence: ofA }, { evidence: ofB }]: readonly [Pick<Placed, 'evidence'>, Pick<Placed, 'evidence'>],
): boolean {
  if (a === null || b === null) return a === b;
  return a.start - ofA.start === b.start - ofB.start && a.end - ofA.start === b.end - ofB.start;
}
