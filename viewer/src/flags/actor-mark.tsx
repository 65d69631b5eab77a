import type { Actor } from '@simpul/graph-schema/actor';
import { flagUrl } from './flag-url.ts';
import { pictograms } from './pictograms.ts';

/** The round flag or pictogram before a name; the name itself stands beside it, so it is silent. */
export function ActorMark({ actor }: { readonly actor: Pick<Actor, 'id' | 'kind' | 'iso3'> }) {
  const flag = flagUrl(actor);
  if (flag !== null) return <img className="mark" src={flag} alt="" width="20" height="20" loading="lazy" />;
  return (
    <svg className={`mark kind-${actor.kind}`} viewBox="-4 -4 32 32" aria-hidden="true">
      <circle cx="12" cy="12" r="16" />
      {pictograms[actor.kind].map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}
