import { agencies } from './data/agencies.ts';
import { blocs, memberships } from './data/blocs.ts';
import { indonesianBodies } from './data/indonesia.ts';
import { statesOfAfrica } from './data/states-africa.ts';
import { statesOfAsia } from './data/states-asia.ts';
import { statesOfEurope } from './data/states-europe.ts';
import { statesOfOceania } from './data/states-oceania.ts';
import { statesOfTheAmericas } from './data/states-americas.ts';
import { unitedNations } from './data/united-nations.ts';
import type { Entry } from './entry.ts';

/** Everything that comes with the package, states with their memberships first. */
export function builtInEntries(): readonly Entry[] {
  const states = [...statesOfAsia, ...statesOfEurope, ...statesOfTheAmericas, ...statesOfAfrica, ...statesOfOceania];
  return [...states.map(withMemberships), ...blocs, ...unitedNations, ...agencies, ...indonesianBodies];
}

const blocsByState = groupByState(memberships);

function withMemberships(state: Entry): Entry {
  const memberOf = blocsByState.get(state.id);
  return memberOf ? { ...state, memberOf } : state;
}

function groupByState(members: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  const grouped = new Map<string, string[]>();
  for (const [bloc, states] of Object.entries(members)) {
    for (const state of states.split(' ')) grouped.set(state, [...(grouped.get(state) ?? []), bloc]);
  }
  return grouped;
}
