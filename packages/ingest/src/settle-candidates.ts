import type { Claim } from '@simpul/graph-schema/claim';
import { reciprocalTypes } from '@simpul/graph-schema/relation-type';
import type { TextSpan } from '@simpul/graph-schema/text-span';
import type { Candidate, DropCause } from '@simpul/extract/trace/candidate';
import type { Match } from '@simpul/resolve/resolved-article';

/** A candidate after resolution: which actors its ends stand for. */
export interface SettledCandidate extends Candidate {
  readonly subjects: readonly string[];
  readonly objects: readonly string[];
}

/** Says of candidates that extraction let through and that are no claims what resolution found missing. */
export function settleCandidates(
  candidates: readonly Candidate[],
  { claims, matches }: { readonly claims: readonly Claim[]; readonly matches: readonly Match[] },
): readonly SettledCandidate[] {
  const bySpan = new Map<string, Set<string>>();
  for (const { start, end, actor } of matches) {
    const key = `${start} ${end}`;
    bySpan.set(key, (bySpan.get(key) ?? new Set()).add(actor));
  }
  const actorsAt = (span: TextSpan | null | undefined): readonly string[] =>
    span ? [...(bySpan.get(`${span.start} ${span.end}`) ?? [])] : [];
  return candidates.map((candidate) => {
    const subjects = actorsAt(candidate.claim?.subject ?? candidate.subject?.span);
    const objects = actorsAt(candidate.claim?.object ?? candidate.object?.span);
    const settled = { ...candidate, subjects, objects };
    if (candidate.dropped !== null || claims.some((claim) => isClaimOf(claim, candidate))) return settled;
    return { ...settled, dropped: whyNot(settled, claims) };
  });
}

/** Whether the claim came of this candidate: the same words in the same roles. */
export function isClaimOf(claim: Claim, candidate: Candidate): boolean {
  const { predicateSpan, relation, subject, object } = candidate;
  const spans = [
    [claim.predicateSpan, predicateSpan],
    [claim.subjectSpan, subject?.span ?? null],
    [claim.objectSpan, object?.span ?? null],
  ] as const;
  return (
    claim.relation === relation && spans.every(([one, other]) => one?.start === other?.start && one?.end === other?.end)
  );
}

function whyNot({ subjects, objects, relation, evidence }: SettledCandidate, claims: readonly Claim[]): DropCause {
  const told = claims.some((claim) => {
    if (claim.relation !== relation || claim.evidence.start !== evidence.start || claim.object === null) return false;
    if (subjects.includes(claim.subject) && objects.includes(claim.object)) return true;
    const turned = claim.mutual || reciprocalTypes.has(relation);
    return turned && subjects.includes(claim.object) && objects.includes(claim.subject);
  });
  if (told) return 'said already';
  if (subjects.length === 0) return 'unknown subject';
  return objects.length === 0 ? 'unknown object' : 'same actor';
}
