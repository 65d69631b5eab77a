import type { CandidatesBody, ReviewBody } from '@simpul/server/wire';
import { useRef } from 'react';
import { request } from '../api/request.ts';
import { useResource } from '../api/use-resource.ts';
import { ClaimCard } from '../panels/claim-card.tsx';
import { CandidateCard, pairOf } from './candidate-card.tsx';
import { ClaimLine } from './about-claim.tsx';
import { decide } from './decide.ts';
import { DecisionList } from './decision-list.tsx';
import { ResourceState } from './resource-state.tsx';
import type { Reviewable } from './use-review-keys.ts';
import { useReviewKeys } from './use-review-keys.ts';
import { useReviewTexts } from './use-review-texts.ts';

const loadCandidates = (path: string, signal: AbortSignal): Promise<CandidatesBody> =>
  request<CandidatesBody>(path, signal);
const loadClaims = (path: string, signal: AbortSignal): Promise<ReviewBody> => request<ReviewBody>(path, signal);

/** What waits for a decision: actors that may be one and claims to check; all of it by keyboard too. */
export function ReviewPage() {
  const texts = useReviewTexts();
  const candidates = useResource('/api/candidates?limit=20', loadCandidates);
  const claims = useResource('/api/review?limit=30', loadClaims);
  const pairs = candidates.value?.candidates ?? [];
  const items = claims.value?.items ?? [];
  const page = useRef<HTMLDivElement>(null);
  useReviewKeys(page, [...pairs.map(decisionsOnPair), ...items.map(({ claim }) => decisionsOnClaim(claim.id))]);
  return (
    <div className="review-page" ref={page}>
      <h2 className="panel-title">{texts.pageTitle}</h2>
      <p className="hint">{texts.pageHint}</p>
      <section>
        <h3 className="section-title">{texts.candidates}</h3>
        <ResourceState resource={candidates} />
        {candidates.value !== null && pairs.length === 0 && <p className="quiet">{texts.noCandidates}</p>}
        {pairs.map((candidate) => (
          <div key={pairOf(candidate).join(' ')} data-item>
            <CandidateCard candidate={candidate} />
          </div>
        ))}
      </section>
      <section>
        <h3 className="section-title">{texts.claims}</h3>
        <ResourceState resource={claims} />
        {claims.value !== null && items.length === 0 && <p className="quiet">{texts.noClaims}</p>}
        {items.map((item) => (
          <ClaimToReview key={item.claim.id} item={item} />
        ))}
      </section>
      <DecisionList query="state=lost" title={texts.lost} quiet />
      <DecisionList query="limit=10" title={texts.recent} quiet />
    </div>
  );
}

function ClaimToReview({ item: { claim, reason } }: { readonly item: ReviewBody['items'][number] }) {
  const texts = useReviewTexts();
  return (
    <div className="to-review" data-item>
      <p className="to-review-head">
        <ClaimLine claim={claim} /> <span className={`reason ${reason}`}>{texts[reason]}</span>
      </p>
      <div className="buttons">
        {(['accept', 'reject'] as const).map((kind) => (
          <button
            key={kind}
            type="button"
            className="button small"
            onClick={() => void decide({ kind, claim: claim.id })}
          >
            {texts[kind]}
          </button>
        ))}
      </div>
      <ClaimCard claim={claim} />
    </div>
  );
}

const decisionsOnPair = (candidate: CandidatesBody['candidates'][number]): Reviewable => ({
  accept: { kind: 'same', actors: pairOf(candidate) },
  reject: { kind: 'not-same', actors: pairOf(candidate) },
});

const decisionsOnClaim = (claim: string): Reviewable => ({
  accept: { kind: 'accept', claim },
  reject: { kind: 'reject', claim },
});
