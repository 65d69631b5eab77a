import { actorKinds } from '@simpul/graph-schema/actor-kind';
import type { Actor } from '@simpul/graph-schema/actor';
import type { Relation } from '@simpul/graph-schema/relation';
import type { Subgraph } from '@simpul/graph-schema/subgraph';
import { ActorMark } from '../flags/actor-mark.tsx';
import { isShown } from '../graph-canvas/scene.ts';
import { actorName } from '../language/actor-name.ts';
import { useTexts } from '../language/use-texts.ts';
import { useLanguage } from '../state/use-preferences.ts';
import { go } from '../state/use-view.ts';
import type { ViewState } from '../state/view-state.ts';
import { toggled } from '../state/view-state.ts';
import { ActorIdentity } from '../review/actor-identity.tsx';
import { PanelHead } from './panel-head.tsx';
import { PanelSkeleton } from './panel-skeleton.tsx';
import { RelationList } from './relation-list.tsx';

interface Properties {
  readonly id: string;
  readonly graph: Subgraph | null;
  readonly view: ViewState;
}

/** An actor: names, what it acts for, and its relationships by direction. */
export function ActorPanel({ id, graph, view }: Properties) {
  const texts = useTexts();
  const language = useLanguage();
  if (graph === null) return <PanelSkeleton />;
  const actors = new Map(graph.actors.map((actor) => [actor.id, actor]));
  const actor = actors.get(id);
  const own = graph.relations.filter(
    (relation) => (relation.source === id || relation.target === id) && isShown(relation, view),
  );
  const groups = [
    { title: texts.outgoing, relations: own.filter((one) => !one.mutual && one.source === id) },
    { title: texts.incoming, relations: own.filter((one) => !one.mutual && one.source !== id) },
    { title: texts.mutual, relations: own.filter((one) => one.mutual) },
  ].filter(({ relations }) => relations.length > 0);
  return (
    <>
      <PanelHead>{actor !== undefined && actorKinds[actor.kind].labels[language]}</PanelHead>
      <div className="panel-body">
        {actor === undefined ? <h2 className="panel-title">{id}</h2> : <Identity actor={actor} actors={actors} />}
        <ActorButtons id={id} view={view} />
        {groups.map(({ title, relations }) => (
          <RelationGroup key={title} title={title} relations={relations} actors={actors} id={id} />
        ))}
        {groups.length === 0 && <p className="quiet">{texts.noRelations}</p>}
        <ActorIdentity key={id} id={id} />
      </div>
    </>
  );
}

function Identity({ actor, actors }: { readonly actor: Actor; readonly actors: ReadonlyMap<string, Actor> }) {
  const texts = useTexts();
  const language = useLanguage();
  const name = actorName(actor, language);
  const others = [...new Set([actor.name, actor.nameId, ...actor.aliases])].filter((alias) => alias !== name);
  const polity = actor.polity === null || actor.polity === actor.id ? undefined : actors.get(actor.polity);
  return (
    <>
      <h2 className="panel-title actor-title" aria-live="polite">
        <ActorMark actor={actor} />
        {name}
      </h2>
      {polity !== undefined && (
        <p className="fact">
          <span className="quiet">{texts.actsFor}</span> <ActorMark actor={polity} /> {actorName(polity, language)}
        </p>
      )}
      {others.length > 0 && (
        <p className="fact">
          <span className="quiet">{texts.alsoKnown}</span> {others.slice(0, 6).join(', ')}
        </p>
      )}
    </>
  );
}

function ActorButtons({ id, view }: { readonly id: string; readonly view: ViewState }) {
  const texts = useTexts();
  const isExpanded = view.expanded.includes(id);
  return (
    <div className="buttons">
      <button
        type="button"
        className="button"
        disabled={view.focus === id}
        onClick={() => go({ focus: id, expanded: [] })}
      >
        {texts.focus}
      </button>
      <button
        type="button"
        className="button"
        aria-pressed={isExpanded}
        onClick={() => go({ expanded: toggled(view.expanded, id) })}
      >
        {isExpanded ? texts.collapse : texts.expand}
      </button>
    </div>
  );
}

interface GroupProperties {
  readonly title: string;
  readonly relations: readonly Relation[];
  readonly actors: ReadonlyMap<string, Actor>;
  readonly id: string;
}

function RelationGroup({ title, relations, actors, id }: GroupProperties) {
  return (
    <section>
      <h3 className="section-title">
        {title} <span className="count">{relations.length}</span>
      </h3>
      <RelationList relations={relations} actors={actors} seenFrom={id} />
    </section>
  );
}
