import type { Claim } from '../../../graph-schema/src/claim.ts';
import { isEvent } from '../../../graph-schema/src/relation-type.ts';
import { frameArticle } from '../../../packages/evaluation/src/article-frame.ts';
import { claimKey, relationOf } from '../../../packages/evaluation/src/claim-key.ts';
import type { GoldArticle } from '../../../packages/evaluation/src/gold-article.ts';
import type { WeighedClaim } from '../../../packages/extract/src/learned/confidence.ts';
import type { Candidate } from '../../../packages/extract/src/trace/candidate.ts';
import type { ExtractedArticle } from '../../../packages/ingest/src/extract-article.ts';
import type { SettledCandidate } from '../../../packages/ingest/src/settle-candidates.ts';
import type { PlacedClaim } from './placed-claim.ts';

/** A claim that was or could have been made, and whether people made it too. */
export interface Weighed extends WeighedClaim {
  readonly article: string;
  /** Who did what to whom, the same for the same event of an article. */
  readonly key: string;
  readonly right: boolean;
  /** Neither right nor wrong in the score: people may leave it out. */
  readonly optional: boolean;
  /** Became a claim. */
  readonly kept: boolean;
  readonly confidence: number;
}

/** Candidates of an annotated article by actors: right where the gold has the triple. */
export function weighByGold(gold: GoldArticle, { facts, explanation }: ExtractedArticle): readonly Weighed[] {
  return (explanation?.candidates ?? []).flatMap((candidate) => {
    const basis = basisOf(gold.id, candidate);
    const claims = basis === null ? [] : pairsOf(candidate);
    const frame = frameArticle(gold, { actors: facts.actors, claims });
    return frame.claims.flatMap(({ key, golds }): Weighed[] =>
      basis === null || !isEvent(relationOf(key))
        ? []
        : [
            {
              ...basis,
              key,
              right: golds.length > 0,
              optional: golds.length > 0 && golds.every(({ optional }) => optional === true),
            },
          ],
    );
  });
}

/** Candidates of an article marked by offsets: right where the marked ends meet those found, in the same sentence. */
export function weighByPlaces(
  id: string,
  claims: readonly PlacedClaim[],
  { explanation }: ExtractedArticle,
): readonly Weighed[] {
  return (explanation?.candidates ?? []).flatMap((candidate): Weighed[] => {
    const basis = basisOf(id, candidate);
    const { relation, evidence } = candidate;
    if (basis === null || !isEvent(relation)) return [];
    const same = claims.filter(
      (claim) =>
        claim.relation === relation &&
        claim.trigger[0] < evidence.end &&
        evidence.start < claim.trigger[1] &&
        endsMeet(claim, candidate),
    );
    const key = claimKey({ subject: nameOf(candidate.subject), relation, object: nameOf(candidate.object) });
    const optional = same.length > 0 && same.every((claim) => claim.optional === true);
    return [{ ...basis, key, right: same.length > 0, optional }];
  });
}

const nameOf = (end: Candidate['subject']): string => (end?.text ?? '').replaceAll('|', '/');

const eitherWay: ReadonlySet<string> = new Set(['CONSULT', 'COOPERATE', 'AGREE']);

function endsMeet(claim: PlacedClaim, { subject, object }: Candidate): boolean {
  const meets = (place: PlacedClaim['subject'], end: Candidate['subject']): boolean =>
    place === null || !end?.span ? place === null && !end?.span : place[0] < end.span.end && end.span.start < place[1];
  const straight = meets(claim.subject, subject) && meets(claim.object, object);
  return straight || (eitherWay.has(claim.relation) && meets(claim.subject, object) && meets(claim.object, subject));
}

/** What all rows of a candidate share; null for one that the model did not weigh or that fell for another reason. */
function basisOf(
  article: string,
  { odds, rule, trust, confidence, dropped, claim }: SettledCandidate,
): Omit<Weighed, 'key' | 'right' | 'optional'> | null {
  const weighed = dropped === null || dropped === 'below the threshold' || dropped === 'judged unlikely';
  const whole = weighed && claim !== null && rule !== null && confidence !== null;
  if (!whole || odds === null || odds.subject === null || odds.object === null) return null;
  const { kind, subject, object } = odds;
  return { article, rule, trust, kind, subject, object, confidence, kept: dropped === null };
}

/** The candidate as claims between the actors that its ends stand for. */
function pairsOf({ claim, subjects, objects }: SettledCandidate): readonly Claim[] {
  if (claim === null) return [];
  const { subject: _subject, object: _object, attribution: _attribution, ...rest } = claim;
  const shared = { ...rest, attribution: [], subjectSpan: null, objectSpan: null, sector: null };
  return subjects.flatMap((subject) =>
    objects.filter((object) => object !== subject).map((object): Claim => ({ ...shared, subject, object })),
  );
}
