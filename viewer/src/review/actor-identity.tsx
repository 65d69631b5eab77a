import type { CandidatesBody } from '@simpul/server/wire';
import { useState } from 'react';
import { request } from '../api/request.ts';
import { useResource } from '../api/use-resource.ts';
import { CandidateCard, pairOf } from './candidate-card.tsx';
import { MergeWith } from './merge-with.tsx';
import { ResourceState } from './resource-state.tsx';
import { useReviewTexts } from './use-review-texts.ts';
import { WhyOneActor } from './why-one-actor.tsx';

const loadCandidates = (actor: string, signal: AbortSignal): Promise<CandidatesBody> =>
  request<CandidatesBody>(`/api/candidates?limit=5&actor=${encodeURIComponent(actor)}`, signal);

/** Who else this actor may be, merging it with another, and why it is one. */
export function ActorIdentity({ id }: { readonly id: string }) {
  const texts = useReviewTexts();
  const candidates = useResource(id, loadCandidates);
  const [open, setOpen] = useState<'merge' | 'why' | null>(null);
  return (
    <section className="identity">
      <h3 className="section-title">{texts.identity}</h3>
      <div className="buttons">
        {(['merge', 'why'] as const).map((name) => (
          <button
            key={name}
            type="button"
            className="button small"
            aria-expanded={open === name}
            onClick={() => setOpen(open === name ? null : name)}
          >
            {texts[name]}
          </button>
        ))}
      </div>
      {open === 'merge' && <MergeWith id={id} onMerged={() => setOpen(null)} />}
      {open === 'why' && <WhyOneActor id={id} />}
      <ResourceState resource={candidates} />
      {candidates.value?.candidates.length === 0 && <p className="quiet">{texts.noCandidates}</p>}
      {candidates.value?.candidates.map((candidate) => (
        <CandidateCard key={pairOf(candidate).join(' ')} candidate={candidate} />
      ))}
    </section>
  );
}
