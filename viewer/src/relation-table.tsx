import type { Actor } from '@simpul/graph-schema/actor';
import { modalities } from '@simpul/graph-schema/modality';
import type { Relation } from '@simpul/graph-schema/relation';
import type { Subgraph } from '@simpul/graph-schema/subgraph';
import { ContestedBadge } from './controls/contested-badge.tsx';
import { LineSample } from './controls/line-sample.tsx';
import { ActorMark } from './flags/actor-mark.tsx';
import { isShown } from './graph-canvas/scene.ts';
import { actorName } from './language/actor-name.ts';
import { formatDate } from './language/format-date.ts';
import { relationLabel } from './language/relation-label.ts';
import { useTexts } from './language/use-texts.ts';
import { useLanguage } from './state/use-preferences.ts';
import { go } from './state/use-view.ts';
import type { ViewState } from './state/view-state.ts';

interface Properties {
  readonly subgraph: Subgraph;
  readonly view: ViewState;
}

/** The same relationships as the picture, for the keyboard, for screen readers and for who likes lists. */
export function RelationTable({ subgraph, view }: Properties) {
  const texts = useTexts();
  const actors = new Map(subgraph.actors.map((actor) => [actor.id, actor]));
  const shown = subgraph.relations.filter((relation) => isShown(relation, view));
  const headings = [
    texts.from,
    texts.relation,
    texts.to,
    texts.status,
    texts.claims,
    texts.outlets,
    texts.lastReported,
  ];
  return (
    <div className="table-frame">
      <table className="relation-table">
        <caption>{texts.tableCaption}</caption>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((relation) => (
            <Row
              key={relation.id}
              relation={relation}
              actors={actors}
              selected={view.selected?.kind === 'relation' && view.selected.id === relation.id}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProperties {
  readonly relation: Relation;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly selected: boolean;
}

function Row({ relation, actors, selected }: RowProperties) {
  const language = useLanguage();
  const texts = useTexts();
  const { id, quad, status, claims, outlets, lastReported, contested } = relation;
  return (
    <tr aria-current={selected}>
      <td>
        <ActorCell actor={actors.get(relation.source)} />
      </td>
      <td>
        {contested && <ContestedBadge />}
        <button
          type="button"
          className="relation-link"
          style={{ color: `var(--text-${quad})` }}
          onClick={() => go({ selected: { kind: 'relation', id }, article: null })}
        >
          {relationLabel(relation, language)}
        </button>
      </td>
      <td>
        <ActorCell actor={actors.get(relation.target)} />
      </td>
      <td className="nowrap">
        <LineSample status={status} /> {modalities[status].labels[language]}
      </td>
      <td className="number">{claims}</td>
      <td className="number">{outlets}</td>
      <td className="nowrap">{lastReported === null ? texts.noDate : formatDate(lastReported, language)}</td>
    </tr>
  );
}

function ActorCell({ actor }: { readonly actor: Actor | undefined }) {
  const language = useLanguage();
  if (actor === undefined) return null;
  return (
    <button
      type="button"
      className="actor-link"
      onClick={() => go({ selected: { kind: 'actor', id: actor.id }, article: null })}
    >
      <ActorMark actor={actor} />
      {actorName(actor, language)}
    </button>
  );
}
