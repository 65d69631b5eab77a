import type { Subgraph } from '@simpul/graph-schema/subgraph';
import type { StatusBody } from '@simpul/server/wire';
import { isShown } from '../graph-canvas/scene.ts';
import { useTexts } from '../language/use-texts.ts';
import { useLanguage } from '../state/use-preferences.ts';
import type { ViewState } from '../state/view-state.ts';
import { PanelSkeleton } from './panel-skeleton.tsx';
import { RelationList } from './relation-list.tsx';

interface Properties {
  readonly graph: Subgraph | null;
  readonly status: StatusBody | null;
  readonly view: ViewState;
}

/** What is in the graph, and its relationships as a list: the same as the picture, for the keyboard. */
export function OverviewPanel({ graph, status, view }: Properties) {
  const texts = useTexts();
  const language = useLanguage();
  const number = new Intl.NumberFormat(language);
  const counts = (['articles', 'claims', 'actors', 'relations'] as const).map((name) => ({
    name,
    value: status === null ? '–' : number.format(status.counts[name]),
  }));
  return (
    <div className="panel-body">
      <h2 className="panel-title">{texts.overview}</h2>
      <dl className="counts">
        {counts.map(({ name, value }) => (
          <div key={name}>
            <dt>{texts[name]}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="hint">{texts.overviewHint}</p>
      <h3 className="section-title">{texts.strongest}</h3>
      {graph === null ? <PanelSkeleton /> : <Strongest graph={graph} view={view} />}
      {status !== null && <p className="store quiet">{status.store}</p>}
    </div>
  );
}

function Strongest({ graph, view }: { readonly graph: Subgraph; readonly view: ViewState }) {
  const texts = useTexts();
  const actors = new Map(graph.actors.map((actor) => [actor.id, actor]));
  const shown = graph.relations.filter((relation) => isShown(relation, view));
  if (shown.length === 0) return <p className="quiet">{texts.noRelations}</p>;
  return <RelationList relations={shown} actors={actors} seenFrom={null} />;
}
