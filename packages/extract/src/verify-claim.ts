import type { Article } from '@simpul/graph-schema/article';
import type { TextSpan } from '@simpul/graph-schema/text-span';
import { relations } from '@simpul/graph-schema/relation-type';
import type { ExtractedClaim, Mention } from './extracted-claim.ts';

/** Why a claim is no claim of this article. */
export type ClaimFault =
  | 'evidence is not in the text'
  | 'mention is not in the text'
  | 'predicate outside the evidence'
  | 'subject or object outside the evidence'
  | 'frame of another relation'
  | 'mode of another relation'
  | 'from boilerplate'
  | 'acts on itself'
  | 'confidence out of range';

/** Checks what any extractor claims against the text; null when the claim holds. */
export function verifyClaim(article: Article, claim: ExtractedClaim): ClaimFault | null {
  const { evidence, subject, object, predicateSpan } = claim;
  if (evidence.start >= evidence.end || article.text.slice(evidence.start, evidence.end) !== evidence.quote)
    return 'evidence is not in the text';
  if ([subject, object, ...claim.attribution].some((mention) => mention && !standsInText(article, mention)))
    return 'mention is not in the text';
  if (!within(predicateSpan, evidence)) return 'predicate outside the evidence';
  if (!within(subject, evidence) || (object && !within(object, evidence)))
    return 'subject or object outside the evidence';
  if (article.boilerplate.some((span) => span.start < evidence.end && evidence.start < span.end))
    return 'from boilerplate';
  if (object && object.start === subject.start && object.end === subject.end) return 'acts on itself';
  const definition = relations[claim.relation];
  if (!Object.hasOwn(definition.frames, claim.frame)) return 'frame of another relation';
  if (claim.mode !== null && !(definition.modes as readonly string[]).includes(claim.mode))
    return 'mode of another relation';
  return claim.confidence >= 0 && claim.confidence <= 1 ? null : 'confidence out of range';
}

const standsInText = (article: Article, { start, end, text }: Mention): boolean =>
  start < end && article.text.slice(start, end) === text;

const within = (inner: TextSpan, outer: TextSpan): boolean => inner.start >= outer.start && inner.end <= outer.end;
