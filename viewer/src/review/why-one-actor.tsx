import type { WhyBody } from '@simpul/server/wire';
import { request } from '../api/request.ts';
import { useResource } from '../api/use-resource.ts';
import { actorName } from '../language/actor-name.ts';
import { formatDate } from '../language/format-date.ts';
import { useLanguage } from '../state/use-preferences.ts';
import { DecisionList } from './decision-list.tsx';
import { ResourceState } from './resource-state.tsx';
import { useReviewTexts } from './use-review-texts.ts';

type Part = WhyBody['parts'][number];

const load = (id: string, signal: AbortSignal): Promise<WhyBody> =>
  request<WhyBody>(`/api/actors/${encodeURIComponent(id)}/why`, signal);

/** Which ids and names count for an actor, and on whose word. */
export function WhyOneActor({ id }: { readonly id: string }) {
  const why = useResource(id, load);
  return (
    <div className="why">
      <ResourceState resource={why} />
      <ul>
        {why.value?.parts.map((part) => (
          <ActorPart key={part.id} part={part} />
        ))}
      </ul>
      <DecisionList query={`actor=${encodeURIComponent(id)}`} quiet />
    </div>
  );
}

/** Names shown of each: the rest are rare. */
const shownNames = 6;

function ActorPart({ part: { id, actor, because, names } }: { readonly part: Part }) {
  const texts = useReviewTexts();
  const language = useLanguage();
  const reason =
    because === 'itself'
      ? texts.itself
      : because === 'former-id'
        ? texts.formerId
        : texts.joinedBy(because.author, formatDate(because.at, language));
  const given = typeof because === 'string' || because.reason === null ? '' : `: ${because.reason}`;
  return (
    <li className="why-part">
      <b>{actor === null ? id : actorName(actor, language)}</b> <code className="quiet">{id}</code>
      <p>
        {reason}
        {given}
      </p>
      {names.length > 0 && (
        <p className="quiet">
          {texts.writtenAs}{' '}
          {names
            .slice(0, shownNames)
            .map(({ text, claims, listed }) => `“${text}” (${listed ? claims : `${claims}, ${texts.unlisted}`})`)
            .join(', ')}
        </p>
      )}
    </li>
  );
}
