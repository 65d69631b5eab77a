import type { ActorKind } from '@simpul/graph-schema/actor-kind';
import type { MentionedActor } from '@simpul/graph-schema/actor';
import { nameOf, wordOf } from './synthetic-words.ts';

/** An actor of the made-up world: its kind and its number among those of the kind. */
export interface Person {
  readonly kind: Extract<ActorKind, 'state' | 'organization' | 'person'>;
  readonly number: number;
}

const stateCount = 190;

/** Who is in the news: a few states everywhere, most people once. */
export interface World {
  /** The actors of the next article. */
  readonly cast: () => readonly Person[];
}

/**
 * As counted in 500 Indonesian articles: 12 actors each, two or three of whom nobody has told of before. States are told
 * of by rank (Zipf); organisations and people the more often, the earlier they came.
 */
export function createWorld(random: () => number): World {
  const known = { organization: 0, person: 0 };
  const someone = (kind: 'organization' | 'person', newcomers: number): Person => {
    const isNew = known[kind] === 0 || random() < newcomers;
    if (!isNew) return { kind, number: Math.floor(known[kind] ** random()) - 1 };
    known[kind] += 1;
    return { kind, number: known[kind] - 1 };
  };
  const state = (): Person => ({ kind: 'state', number: Math.floor(stateCount ** random()) - 1 });
  return {
    cast: () => {
      const all = [
        ...Array.from({ length: 3 }, state),
        ...Array.from({ length: 4 }, () => someone('organization', 0.2)),
        ...Array.from({ length: 5 }, () => someone('person', 0.3)),
      ];
      return [...new Map(all.map((one) => [idOf(one), one])).values()];
    },
  };
}

export const idOf = ({ kind, number }: Person): string =>
  kind === 'state' ? `S${number}` : `${kind === 'person' ? 'orang' : 'badan'}-${number}`;

/** An actor with its mentions in an article of `length` characters. */
export function actorOf(person: Person, length: number, random: () => number): MentionedActor {
  const { kind, number } = person;
  const id = idOf(person);
  const name = kind === 'person' ? nameOf(number) : `${kind === 'state' ? 'Negara' : 'Badan'} ${nameOf(number)}`;
  const count = 1 + Math.floor(random() * (kind === 'state' ? 4 : 3));
  return {
    id,
    local: false,
    kind,
    name,
    nameId: name,
    aliases: kind === 'state' ? [wordOf(number), `Republik ${wordOf(number)}`] : [],
    iso3: null,
    wikidata: null,
    polity: kind === 'state' ? id : number % 3 === 0 ? `S${number % stateCount}` : null,
    formerIds: [],
    mentions: Array.from({ length: count }, () => Math.floor(random() * (length - name.length)))
      .sort((a, b) => a - b)
      .map((start) => ({ text: name, start, end: start + name.length })),
  };
}
