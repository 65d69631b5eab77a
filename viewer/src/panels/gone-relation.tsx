import type { ClaimBody } from '@simpul/server/wire';
import { request } from '../api/request.ts';
import { useResource } from '../api/use-resource.ts';
import { ClaimLine } from '../review/about-claim.tsx';
import { ResourceState } from '../review/resource-state.tsx';
import { useReviewTexts } from '../review/use-review-texts.ts';
import { ClaimCard } from './claim-card.tsx';

/** Claims of one relationship at most: more would be as many requests. */
const most = 20;

const loadClaims = (ids: string, signal: AbortSignal): Promise<readonly ClaimBody[]> =>
  Promise.all(ids.split(' ').map((id) => request<ClaimBody>(`/api/claims/${encodeURIComponent(id)}`, signal)));

/** What a decision took out of the picture while it was looked at: its claims stay, to be decided again. */
export function GoneRelation({ claims }: { readonly claims: readonly { readonly id: string }[] }) {
  const texts = useReviewTexts();
  const ids = claims.slice(0, most).map(({ id }) => id);
  const now = useResource(ids.join(' '), loadClaims);
  return (
    <div className="panel-body">
      <output>{texts.gone}</output>
      <ResourceState resource={now} />
      {now.value?.map((claim) => (
        <div key={claim.id} className="gone-claim">
          <p>
            <ClaimLine claim={claim} />
          </p>
          <ClaimCard claim={claim} />
        </div>
      ))}
    </div>
  );
}
