import type { RelationBody } from '@simpul/server/wire';
import { request } from '../api/request.ts';
import { useResource } from '../api/use-resource.ts';
import { useTexts } from '../language/use-texts.ts';
import { FailureNotice } from '../notices.tsx';
import { ClaimCard } from './claim-card.tsx';
import { GoneRelation } from './gone-relation.tsx';
import { PanelHead } from './panel-head.tsx';
import { PanelSkeleton } from './panel-skeleton.tsx';
import { RelationSummary } from './relation-summary.tsx';

const loadRelation = (id: string, signal: AbortSignal): Promise<RelationBody> =>
  request<RelationBody>(`/api/relations/${encodeURIComponent(id)}`, signal);

/** A relationship: who, whom, how sure, and every claim behind it. */
export function RelationPanel({ id }: { readonly id: string }) {
  const texts = useTexts();
  const relation = useResource(id, loadRelation);
  const isGone = relation.error?.code === 'NOT_FOUND' && relation.value !== null;
  return (
    <>
      <PanelHead>{texts.relation}</PanelHead>
      {relation.error !== null && !isGone && <FailureNotice error={relation.error} retry={relation.retry} />}
      {relation.value === null ? (
        relation.error === null && <PanelSkeleton />
      ) : isGone ? (
        <GoneRelation claims={relation.value.claims} />
      ) : (
        <div className="panel-body">
          <RelationSummary body={relation.value} />
          <Claims body={relation.value} />
        </div>
      )}
    </>
  );
}

/** One list; where sources contradict each other, who says so and who denies it side by side. */
function Claims({ body: { relation, claims } }: { readonly body: RelationBody }) {
  const texts = useTexts();
  const affirmed = claims.filter(({ polarity }) => polarity === 'affirmed');
  const negated = claims.filter(({ polarity }) => polarity === 'negated');
  if (!relation.contested || negated.length === 0)
    return (
      <section>
        <h3 className="section-title">{texts.claimsHeading(claims.length)}</h3>
        {claims.map((claim) => (
          <ClaimCard key={claim.id} claim={claim} />
        ))}
      </section>
    );
  const sides = [
    { title: texts.says, claims: affirmed },
    { title: texts.denies, claims: negated },
  ];
  return (
    <div className="sides">
      {sides.map((side) => (
        <section key={side.title}>
          <h3 className="section-title">
            {side.title} <span className="count">{side.claims.length}</span>
          </h3>
          {side.claims.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} />
          ))}
        </section>
      ))}
    </div>
  );
}
