import type { Actor } from '@simpul/graph-schema/actor';
import type { Language } from '@simpul/graph-schema/labels';

/** The name of an actor in the language of the interface. */
export const actorName = (actor: Pick<Actor, 'name' | 'nameId'>, language: Language): string =>
  language === 'id' ? actor.nameId : actor.name;
