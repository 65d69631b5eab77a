import type { Subgraph } from '@simpul/graph-schema/subgraph';
import { actorName } from '../language/actor-name.ts';
import { useTexts } from '../language/use-texts.ts';
import { useLanguage } from '../state/use-preferences.ts';
import { back, go, useView } from '../state/use-view.ts';
import type { ViewState } from '../state/view-state.ts';
import { toggled } from '../state/view-state.ts';
import { Icon } from './icon.tsx';

interface Properties {
  readonly view: ViewState;
  readonly subgraph: Subgraph;
}

/** Which part of the graph is shown, piece by piece: each piece can be taken back, and so can the last step. */
export function Trail({ view, subgraph }: Properties) {
  const texts = useTexts();
  const language = useLanguage();
  const steps = useView((store) => store.steps);
  const nameOf = (id: string): string => {
    const actor = subgraph.actors.find((one) => one.id === id);
    return actor === undefined ? id : actorName(actor, language);
  };
  const { focus, expanded } = view;
  if (steps === 0 && focus === null && expanded.length === 0) return null;
  return (
    <nav className="trail" aria-label={texts.viewLabel}>
      {steps > 0 && (
        <button type="button" className="chip" onClick={back} title={texts.undo}>
          <Icon name="back" />
          {texts.back}
        </button>
      )}
      {focus !== null && (
        <Piece
          label={texts.around(nameOf(focus))}
          onRemove={() => go({ focus: null, selected: null, article: null })}
        />
      )}
      {expanded.map((actor) => (
        <Piece
          key={actor}
          label={texts.expandedWith(nameOf(actor))}
          onRemove={() => go({ expanded: toggled(expanded, actor) })}
        />
      ))}
    </nav>
  );
}

function Piece({ label, onRemove }: { readonly label: string; readonly onRemove: () => void }) {
  const texts = useTexts();
  return (
    <span className="chip">
      {label}
      <button type="button" aria-label={`${texts.close}: ${label}`} onClick={onRemove}>
        <Icon name="close" />
      </button>
    </span>
  );
}
