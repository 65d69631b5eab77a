import type { CandidatesBody } from '@simpul/server/wire';
import { ActorMark } from '../flags/actor-mark.tsx';
import { actorName } from '../language/actor-name.ts';
import { useLanguage } from '../state/use-preferences.ts';
import { go } from '../state/use-view.ts';
import { decide } from './decide.ts';
import { useReviewTexts } from './use-review-texts.ts';

export type Candidate = CandidatesBody['candidates'][number];

/** Ids of a pair in the order in which a merge would keep the first. */
export const pairOf = ({ actors: [a, b] }: Candidate): readonly [string, string] => [a.id, b.id];

/** Two actors that may be one, why, and what to decide. */
export function CandidateCard({ candidate }: { readonly candidate: Candidate }) {
  const texts = useReviewTexts();
  const language = useLanguage();
  const actors = pairOf(candidate);
  return (
    <div className="candidate">
      <ul className="candidate-actors">
        {candidate.actors.map((actor) => (
          <li key={actor.id}>
            <ActorMark actor={actor} />
            <button
              type="button"
              className="link"
              onClick={() => go({ selected: { kind: 'actor', id: actor.id }, article: null })}
            >
              {actorName(actor, language)}
            </button>
            <span className="quiet">{[...actor.offices.slice(0, 1), texts.claimCount(actor.claims)].join(' · ')}</span>
          </li>
        ))}
      </ul>
      <ul className="quiet candidate-reasons">
        {candidate.reasons.map(({ reason, names: [one, other] }) => (
          <li key={`${reason} ${one} ${other}`}>
            {texts[reason]}: {one} / {other}
          </li>
        ))}
      </ul>
      <div className="buttons">
        <button type="button" className="button small" onClick={() => void decide({ kind: 'same', actors })}>
          {texts.same}
        </button>
        <button type="button" className="button small" onClick={() => void decide({ kind: 'not-same', actors })}>
          {texts.notSame}
        </button>
      </div>
    </div>
  );
}
