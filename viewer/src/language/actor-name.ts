import type { Actor } from '@simpul/graph-schema/actor';
import type { Language } from '@simpul/graph-schema/labels';

/** The name of an actor in the language of the interface. */
export const actorName = (actor: Pick<Actor, 'name' | 'nameId'>, language: Language): string =>
  language === 'id' ? actor.nameId : actor.name;

/** Names longer than this would cover their neighbours; the panel shows them whole. */
const longest = 28;
/** From here on an acronym is easier to find in a picture than the name. */
const longEnough = 20;

/** A name for the picture: the acronym of a long name where it has one ("NATO"), else the name, cut where it is too long. */
export function shortName(actor: Pick<Actor, 'name' | 'nameId' | 'aliases' | 'kind'>, language: Language): string {
  const name = actorName(actor, language);
  const acronym = actor.kind === 'person' || name.length < longEnough ? undefined : acronymOf(name, actor.aliases);
  if (acronym !== undefined) return acronym;
  return name.length <= longest ? name : `${name.slice(0, longest - 1).trimEnd()}…`;
}

/** The one that the name's own initials make, else any that is long enough not to be that of something larger. */
function acronymOf(name: string, aliases: readonly string[]): string | undefined {
  const acronyms = aliases.filter((alias) => /^\p{Lu}{2,6}$/u.test(alias));
  const initials = [...name.matchAll(/(?:^|[\s-])(\p{Lu})/gu)].map(([, letter]) => letter).join('');
  return acronyms.find((acronym) => acronym === initials) ?? acronyms.find((acronym) => acronym.length >= 3);
}
