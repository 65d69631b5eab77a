import { frameLabel } from '@simpul/export/frame-label';
import { modalities } from '@simpul/graph-schema/modality';
import { relations } from '@simpul/graph-schema/relation-type';
import type { ClaimBody } from '@simpul/server/wire';
import { request } from '../api/request.ts';
import { useResource } from '../api/use-resource.ts';
import { actorName } from '../language/actor-name.ts';
import { useTexts } from '../language/use-texts.ts';
import { useLanguage } from '../state/use-preferences.ts';
import { ResourceState } from './resource-state.tsx';
import { useReviewTexts } from './use-review-texts.ts';

const load = (id: string, signal: AbortSignal): Promise<ClaimBody> =>
  request<ClaimBody>(`/api/claims/${encodeURIComponent(id)}`, signal);

/** The claim that is another's content: accused of what, threatened with what. */
export function AboutClaim({ id }: { readonly id: string }) {
  const texts = useReviewTexts();
  const claim = useResource(id, load);
  return (
    <div className="about">
      <b className="quiet">{texts.about}:</b>
      <ResourceState resource={claim} />
      {claim.value !== null && <ClaimLine claim={claim.value} />}
    </div>
  );
}

/** A claim in one line: "Rusia memasok Iran: senjata · diduga". */
export function ClaimLine({ claim }: { readonly claim: ClaimBody }) {
  const language = useLanguage();
  const { negated } = useTexts();
  const { subjectActor, objectActor, relation, frame, items, modality, polarity } = claim;
  const things = items.map(({ text }) => text).join(', ');
  return (
    <span className="claim-line">
      {actorName(subjectActor, language)}{' '}
      <b style={{ color: `var(--text-${relations[relation].quad})` }}>
        {claim.office ?? frameLabel(relation, frame, language)}
      </b>{' '}
      {objectActor !== null && actorName(objectActor, language)}
      {things !== '' && `: ${things}`}
      <span className="quiet">
        {' · '}
        {modalities[modality].labels[language]}
        {polarity === 'negated' && ` · ${negated}`}
      </span>
    </span>
  );
}
