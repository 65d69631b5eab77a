import { families, familyOrder } from '@simpul/export/picture/families';
import { modalities, statuses } from '@simpul/graph-schema/modality';
import type { Subgraph } from '@simpul/graph-schema/subgraph';
import type { ReactNode } from 'react';
import { useTexts } from '../language/use-texts.ts';
import { useLanguage } from '../state/use-preferences.ts';
import { go } from '../state/use-view.ts';
import type { ViewState } from '../state/view-state.ts';
import { toggled } from '../state/view-state.ts';
import { ContestedBadge } from './contested-badge.tsx';
import { LineSample } from './line-sample.tsx';

interface Properties {
  readonly subgraph: Subgraph;
  readonly view: ViewState;
}

/** What colours and strokes mean, listing only what is there; each entry switches its lines off and on. */
export function Legend({ subgraph: { relations }, view }: Properties) {
  const texts = useTexts();
  const language = useLanguage();
  const presentFamilies = familyOrder.filter((family) => relations.some(({ quad }) => quad === family));
  const presentStatuses = statuses.filter((status) => relations.some((relation) => relation.status === status));
  return (
    <section className="legend" aria-label={texts.legend}>
      <div className="legend-row">
        <h2 className="unseen">{texts.families}</h2>
        {presentFamilies.map((family) => (
          <Entry
            key={family}
            shown={!view.hiddenFamilies.includes(family)}
            count={relations.filter(({ quad }) => quad === family).length}
            onToggle={() => go({ hiddenFamilies: toggled(view.hiddenFamilies, family) })}
          >
            <LineSample family={family} />
            {families[family][language]}
          </Entry>
        ))}
      </div>
      <div className="legend-row">
        <h2 className="unseen">{texts.statuses}</h2>
        {presentStatuses.map((status) => (
          <Entry
            key={status}
            shown={!view.hiddenStatuses.includes(status)}
            count={relations.filter((relation) => relation.status === status).length}
            onToggle={() => go({ hiddenStatuses: toggled(view.hiddenStatuses, status) })}
          >
            <LineSample status={status} />
            {modalities[status].labels[language]}
          </Entry>
        ))}
        {relations.some(({ contested }) => contested) && (
          <p className="legend-note">
            <ContestedBadge />
            {texts.contestedLegend}
          </p>
        )}
        <p className="legend-note quiet">{texts.widthLegend}</p>
      </div>
    </section>
  );
}

interface EntryProperties {
  readonly shown: boolean;
  readonly count: number;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

function Entry({ shown, count, onToggle, children }: EntryProperties) {
  return (
    <button type="button" className="legend-entry" aria-pressed={shown} onClick={onToggle}>
      {children}
      <span className="count">{count}</span>
    </button>
  );
}
