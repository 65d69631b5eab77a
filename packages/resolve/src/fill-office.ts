import { stateAtHand } from './mention/state-at-hand.ts';
import type { Holding } from './cast/cast.ts';
import type { Reading } from './mention/reading.ts';

interface Office {
  readonly office: string | null;
  readonly sentence: number;
  /** Only offices of state fall to the state at hand: a chairman without a body may be anybody's. */
  readonly level: Holding['level'] | null;
}

/** The state or body of an office whose phrase names none: from another sentence, the gazetteer, or what the article is about. */
export function fillOffice(person: string, { office, sentence, level }: Office, reading: Reading): string | null {
  const { cast } = reading;
  const said = cast.holdings.filter((holding) => holding.person === person && holding.of !== null);
  const same = said.find((holding) => holding.office.toLowerCase() === office?.toLowerCase()) ?? said[0];
  if (same) return same.of;
  const member = cast.members.get(person);
  const known = member?.entry?.offices?.find((held) => held.office.toLowerCase() === office?.toLowerCase());
  if (known) return known.of;
  if (level !== 'state') return null;
  return member?.polity ?? stateAtHand(sentence, reading);
}
