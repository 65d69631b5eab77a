import { frameLabel } from '@simpul/export/frame-label';
import type { Actor } from '@simpul/graph-schema/actor';
import type { Status } from '@simpul/graph-schema/modality';
import { modalities, statuses } from '@simpul/graph-schema/modality';
import type { Relation } from '@simpul/graph-schema/relation';
import type { RelationBody } from '@simpul/server/wire';
import { Icon } from '../controls/icon.tsx';
import { ContestedBadge } from '../controls/contested-badge.tsx';
import { LineSample } from '../controls/line-sample.tsx';
import { ActorMark } from '../flags/actor-mark.tsx';
import { actorName } from '../language/actor-name.ts';
import { formatSpan } from '../language/format-date.ts';
import { itemLabel, itemsByStatus } from '../language/relation-label.ts';
import { useTexts } from '../language/use-texts.ts';
import { useLanguage } from '../state/use-preferences.ts';
import { go } from '../state/use-view.ts';

/** Who does what to whom, in one glance. */
export function RelationSummary({ body: { relation, source, target } }: { readonly body: RelationBody }) {
  const texts = useTexts();
  const language = useLanguage();
  const reported = formatSpan(relation.firstReported, relation.lastReported, language);
  const event = formatSpan(relation.firstEvent, relation.lastEvent, language);
  return (
    <section className="summary" style={{ borderColor: `var(--family-${relation.quad})` }}>
      <h2 className="summary-ends">
        <ActorButton actor={source} />
        <Icon name={relation.mutual ? 'both' : 'arrow'} />
        <ActorButton actor={target} />
      </h2>
      <p className="summary-frames" style={{ color: `var(--text-${relation.quad})` }}>
        {verbs(relation)
          .map((frame) => frameLabel(relation.type, frame, language))
          .join(' · ')}
      </p>
      {relation.offices.length > 0 && <p className="fact">{relation.offices.join(' · ')}</p>}
      <Items relation={relation} />
      <div className="status-row">
        {statuses
          .filter((status) => relation[status] > 0)
          .map((status) => (
            <StatusChip key={status} status={status} count={relation[status]} />
          ))}
        {relation.negated > 0 && (
          <span className="status-chip denied">
            {texts.negated} <b>{relation.negated}</b>
          </span>
        )}
      </div>
      {relation.contested && (
        <p className="contested-note">
          <ContestedBadge /> <b>{texts.contested}.</b> {texts.contestedHint}
        </p>
      )}
      <p className="fact quiet">
        {texts.claimsHeading(relation.claims)} {texts.claimsFrom(relation.outlets)}
        {relation.speakers > 0 && `, ${texts.bySpeakers(relation.speakers)}`}
      </p>
      {event !== null && (
        <p className="fact quiet">
          {texts.event}: {event}
        </p>
      )}
      {reported !== null && (
        <p className="fact quiet">
          {texts.reported}: {reported}
        </p>
      )}
    </section>
  );
}

/** The type's own verb where no frame is known. */
const verbs = ({ frames }: Relation): readonly (string | undefined)[] => (frames.length === 0 ? [undefined] : frames);

function ActorButton({ actor }: { readonly actor: Actor }) {
  const language = useLanguage();
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

/** What was given, demanded or used, each with how sure the sources are of it. */
function Items({ relation }: { readonly relation: Relation }) {
  const language = useLanguage();
  const groups = itemsByStatus(relation);
  if (groups.length === 0) return null;
  return (
    <ul className="items">
      {groups.map(({ status, classes }) => (
        <li key={status}>
          <LineSample status={status} family={relation.quad} />
          <b>{classes.map((itemClass) => itemLabel(itemClass, language)).join(', ')}</b>
          <span className="quiet">{modalities[status].labels[language]}</span>
        </li>
      ))}
    </ul>
  );
}

function StatusChip({ status, count }: { readonly status: Status; readonly count: number }) {
  const language = useLanguage();
  return (
    <span className="status-chip">
      <LineSample status={status} />
      {modalities[status].labels[language]} <b>{count}</b>
    </span>
  );
}
