import type { Actor } from '@simpul/graph-schema/actor';
import type { Relation } from '@simpul/graph-schema/relation';
import { ContestedBadge } from '../controls/contested-badge.tsx';
import { LineSample } from '../controls/line-sample.tsx';
import { ActorMark } from '../flags/actor-mark.tsx';
import { actorName } from '../language/actor-name.ts';
import { relationLabel } from '../language/relation-label.ts';
import { useTexts } from '../language/use-texts.ts';
import { useLanguage } from '../state/use-preferences.ts';
import { go } from '../state/use-view.ts';

interface Properties {
  readonly relations: readonly Relation[];
  readonly actors: ReadonlyMap<string, Actor>;
  /** Seen from this actor only the other end is named; null names both. */
  readonly seenFrom: string | null;
}

/** Relationships as buttons that open their claims. */
export function RelationList({ relations, actors, seenFrom }: Properties) {
  const language = useLanguage();
  const texts = useTexts();
  return (
    <ul className="relation-list">
      {relations.map((relation) => {
        const ends = [relation.source, relation.target].filter((id) => id !== seenFrom);
        return (
          <li key={relation.id}>
            <button
              type="button"
              onClick={() => go({ selected: { kind: 'relation', id: relation.id }, article: null })}
            >
              <LineSample status={relation.status} family={relation.quad} />
              <span className="relation-ends">
                {ends.map((id, index) => (
                  <EndName key={id} actor={actors.get(id)} arrow={index > 0} mutual={relation.mutual} />
                ))}
                {ends.length === 0 && texts.selfLoop}
              </span>
              <span className="relation-label" style={{ color: `var(--text-${relation.quad})` }}>
                {relationLabel(relation, language)}
                {relation.contested && <ContestedBadge />}
              </span>
              <span className="count" title={texts.claimsHeading(relation.claims)}>
                {relation.claims}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

interface EndProperties {
  readonly actor: Actor | undefined;
  readonly arrow: boolean;
  readonly mutual: boolean;
}

function EndName({ actor, arrow, mutual }: EndProperties) {
  const language = useLanguage();
  if (actor === undefined) return null;
  return (
    <span className="relation-end">
      {arrow && <span className="quiet">{mutual ? '–' : '→'}</span>}
      <ActorMark actor={actor} />
      <span>{actorName(actor, language)}</span>
    </span>
  );
}
