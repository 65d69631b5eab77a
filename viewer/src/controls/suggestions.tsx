/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events -- a datalist shows neither flags nor counts */
import type { Actor } from '@simpul/graph-schema/actor';
import type { SearchBody } from '@simpul/server/wire';
import { ActorMark } from '../flags/actor-mark.tsx';
import { actorName } from '../language/actor-name.ts';
import { useTexts } from '../language/use-texts.ts';
import { useLanguage } from '../state/use-preferences.ts';

interface Properties {
  readonly id: string;
  readonly actors: SearchBody['actors'];
  readonly active: number;
  readonly query: string;
  readonly shown: boolean;
  readonly onActive: (index: number) => void;
  readonly onChoose: (actor: Actor) => void;
}

/** Actors found for what is typed. The keyboard is the input's: this list only shows (WAI-ARIA combobox pattern). */
export function Suggestions({ id, actors, active, query, shown, onActive, onChoose }: Properties) {
  const texts = useTexts();
  const language = useLanguage();
  return (
    <div className="suggestions" id={id} role="listbox" aria-label={texts.search} hidden={!shown}>
      {actors.map((actor, index) => (
        <div
          key={actor.id}
          id={`${id}-${index}`}
          className="suggestion"
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          // Keeps the focus in the input, whose blur would close the list before the click.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(actor)}
          onMouseEnter={() => onActive(index)}
        >
          <ActorMark actor={actor} />
          <span className="suggestion-name">{actorName(actor, language)}</span>
          <span className="quiet">
            {actor.claims} {texts.claims}
          </span>
        </div>
      ))}
      {actors.length === 0 && <p className="suggestion quiet">{texts.searchNothing(query)}</p>}
    </div>
  );
}
