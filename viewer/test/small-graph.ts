import type { Actor } from '@simpul/graph-schema/actor';
import type { Relation } from '@simpul/graph-schema/relation';
import type { Subgraph } from '@simpul/graph-schema/subgraph';

/** A state with the code as its name. */
export const actor = (id: string, given: Partial<Actor> = {}): Actor => ({
  id,
  local: false,
  kind: 'state',
  name: id,
  nameId: id,
  aliases: [],
  iso3: id,
  wikidata: null,
  polity: id,
  formerIds: [],
  ...given,
});

/** An asserted relationship of one claim. */
export const relation = (source: string, target: string, given: Partial<Relation> = {}): Relation => ({
  id: `${source}-${given.type ?? 'AID'}-${target}`,
  type: 'AID',
  source,
  target,
  mutual: false,
  status: 'asserted',
  contested: false,
  claims: 1,
  articles: 1,
  outlets: 1,
  speakers: 0,
  asserted: 1,
  alleged: 0,
  planned: 0,
  possible: 0,
  negated: 0,
  itemClasses: [],
  itemStatus: [],
  items: [],
  modes: [],
  frames: [],
  offices: [],
  score: null,
  quad: 'material-cooperation',
  confidence: 1,
  firstEvent: null,
  lastEvent: null,
  firstReported: null,
  lastReported: null,
  ...given,
});

export const subgraph = (actors: readonly Actor[], relations: readonly Relation[]): Subgraph => ({
  actors,
  relations,
  total: relations.length,
  truncated: false,
});
