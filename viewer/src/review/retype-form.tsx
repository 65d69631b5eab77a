import type { Retyping } from '@simpul/graph-schema/decision';
import type { FrameDefinition } from '@simpul/graph-schema/relation-definition';
import { relations, relationTypes } from '@simpul/graph-schema/relation-type';
import type { ClaimBody } from '@simpul/server/wire';
import { useState } from 'react';
import { useLanguage } from '../state/use-preferences.ts';
import { useReviewTexts } from './use-review-texts.ts';

interface Properties {
  readonly claim: ClaimBody;
  readonly onChoose: (to: Retyping) => void;
}

/** Which verb of which relation type the claim should have been. */
export function RetypeForm({ claim, onChoose }: Properties) {
  const texts = useReviewTexts();
  const language = useLanguage();
  const now = `${claim.relation}/${claim.frame}`;
  const [chosen, setChosen] = useState(now);
  const to = retypings.get(chosen);
  return (
    <form
      className="retype"
      onSubmit={(event) => {
        event.preventDefault();
        if (to !== undefined) onChoose(to);
      }}
    >
      <select
        className="field"
        aria-label={texts.retypeTo}
        value={chosen}
        onChange={(event) => setChosen(event.target.value)}
      >
        {relationTypes.map((type) => (
          <optgroup key={type} label={relations[type].labels[language]}>
            {framesOf(type).map(([frame, { labels }]) => (
              <option key={frame} value={`${type}/${frame}`}>
                {labels[language]}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <button type="submit" className="button small primary" disabled={to === undefined || chosen === now}>
        {texts.apply}
      </button>
    </form>
  );
}

const framesOf = (type: Retyping['relation']): readonly (readonly [string, FrameDefinition])[] =>
  Object.entries<FrameDefinition>(relations[type].frames);

/** What each choice means: the frame brings its mode along. */
const retypings: ReadonlyMap<string, Retyping> = new Map(
  relationTypes.flatMap((relation) =>
    framesOf(relation).map(([frame, { mode = null }]): [string, Retyping] => [
      `${relation}/${frame}`,
      { relation, frame, mode } as Retyping,
    ]),
  ),
);
