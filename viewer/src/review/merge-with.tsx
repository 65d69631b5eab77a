import type { SearchBody } from '@simpul/server/wire';
import { useState } from 'react';
import { request } from '../api/request.ts';
import { useResource } from '../api/use-resource.ts';
import { useDelayed } from '../controls/use-delayed.ts';
import { ActorMark } from '../flags/actor-mark.tsx';
import { actorName } from '../language/actor-name.ts';
import { useLanguage } from '../state/use-preferences.ts';
import { decide } from './decide.ts';
import { ResourceState } from './resource-state.tsx';
import { useReviewTexts } from './use-review-texts.ts';

const search = (text: string, signal: AbortSignal): Promise<SearchBody> =>
  request<SearchBody>(`/api/actors?limit=8&q=${encodeURIComponent(text)}`, signal);

interface Properties {
  readonly id: string;
  readonly onMerged: () => void;
}

/** Looks for the actor whose claims shall count for this one. */
export function MergeWith({ id, onMerged }: Properties) {
  const texts = useReviewTexts();
  const language = useLanguage();
  const [text, setText] = useState('');
  const [reason, setReason] = useState('');
  const query = useDelayed(text.trim(), 120);
  const found = useResource(query === '' ? null : query, search, { keep: true });
  const others = query === '' ? [] : (found.value?.actors ?? []).filter((actor) => actor.id !== id);
  const isNothing = query !== '' && !found.loading && found.error === null && others.length === 0;
  return (
    <div className="merge">
      <p className="quiet">{texts.mergeHint}</p>
      <input
        type="search"
        className="field"
        aria-label={texts.mergeSearch}
        placeholder={texts.mergeSearch}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <input
        type="text"
        className="field"
        maxLength={2000}
        aria-label={texts.reason}
        placeholder={texts.reason}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <ResourceState resource={found} />
      {isNothing && <p className="quiet">{texts.mergeNothing}</p>}
      <ul>
        {others.map((actor) => (
          <li key={actor.id}>
            <button
              type="button"
              className="merge-choice"
              onClick={() => {
                void decide({ kind: 'same', actors: [id, actor.id] }, reason);
                onMerged();
              }}
            >
              <ActorMark actor={actor} />
              <span>{actorName(actor, language)}</span>
              <span className="quiet">{texts.claimCount(actor.claims)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
