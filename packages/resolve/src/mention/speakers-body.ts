import { nobody } from './nobody.ts';
import type { Circumstance, Reading, Referents } from './reading.ts';

/** "Kami": the body that the speaker holds office in, else the state acted for, else the speaker. */
export function speakersBody(
  { speaker: who, speaksForBody }: Circumstance,
  { cast, language }: Reading,
  word: string,
): Referents {
  const member = who === null ? undefined : cast.members.get(who);
  if (!member) return nobody(`"${word}" without a speaker`);
  if (!speaksForBody || member.kind !== 'person')
    return { actors: [member.id], sector: null, reason: `${word} → the speaker` };
  const body = language.nation.has(word)
    ? member.polity
    : cast.holdings.find(({ person, of, former }) => person === member.id && of !== null && !former)?.of;
  return {
    actors: [body ?? member.polity ?? member.id],
    sector: null,
    reason: `${word} → whom ${member.name} speaks for`,
  };
}
