import { agencies } from './data/agencies.ts';
import { armedGroups } from './data/armed-groups.ts';
import { blocs, memberships } from './data/blocs.ts';
import { civilSociety } from './data/civil-society.ts';
import { companies } from './data/companies.ts';
import { indonesianBodies } from './data/indonesia.ts';
import { outlets } from './data/outlets.ts';
import { peoples } from './data/peoples.ts';
import { personsOfAfricaAndOceania } from './data/persons/africa-oceania.ts';
import { personsOfTheAmericas } from './data/persons/americas.ts';
import { personsOfEastAsia } from './data/persons/east-asia.ts';
import { personsOfEurope } from './data/persons/europe.ts';
import { personsOfArmedGroups } from './data/persons/armed-groups.ts';
import { personsOfTheMiddleEast } from './data/persons/middle-east.ts';
import { personsOfOrganisations } from './data/persons/organisations.ts';
import { personsOfSouthAsia } from './data/persons/south-asia.ts';
import { personsOfSoutheastAsia } from './data/persons/southeast-asia.ts';
import { statesOfAfrica } from './data/states-africa.ts';
import { statesOfAsia } from './data/states-asia.ts';
import { statesOfEurope } from './data/states-europe.ts';
import { statesOfOceania } from './data/states-oceania.ts';
import { statesOfTheAmericas } from './data/states-americas.ts';
import { unitedNations } from './data/united-nations.ts';
import { wikidata } from './data/wikidata.ts';
import type { Entry } from './entry.ts';
import { withVariants } from './with-variants.ts';

const states = [...statesOfAsia, ...statesOfEurope, ...statesOfTheAmericas, ...statesOfAfrica, ...statesOfOceania];
const organizations = [...unitedNations, ...agencies, ...indonesianBodies, ...companies, ...civilSociety];
const persons = [
  ...personsOfAfricaAndOceania,
  ...personsOfTheAmericas,
  ...personsOfEastAsia,
  ...personsOfEurope,
  ...personsOfArmedGroups,
  ...personsOfTheMiddleEast,
  ...personsOfOrganisations,
  ...personsOfSouthAsia,
  ...personsOfSoutheastAsia,
];

/** Everything that comes with the package, states with their memberships first. */
export function builtInEntries(): readonly Entry[] {
  const bodies = [...blocs, ...organizations, ...outlets, ...armedGroups, ...peoples];
  return [...states.map(withMemberships), ...bodies.map(withVariants), ...persons.map(withWikidata)];
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

function withWikidata(person: Entry): Entry {
  const id = wikidata[person.id];
  return id === undefined ? person : { ...person, wikidata: id };
}
