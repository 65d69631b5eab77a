import type { RelationDefinition } from './relation-definition.ts';
import { accuse } from './relations/accuse.ts';
import { agree } from './relations/agree.ts';
import { aid } from './relations/aid.ts';
import { alliedWith } from './relations/allied-with.ts';
import { assault } from './relations/assault.ts';
import { coerce } from './relations/coerce.ts';
import { concede } from './relations/concede.ts';
import { consult } from './relations/consult.ts';
import { cooperate } from './relations/cooperate.ts';
import { holdsOffice } from './relations/holds-office.ts';
import { memberOf } from './relations/member-of.ts';
import { mobilize } from './relations/mobilize.ts';
import { partOf } from './relations/part-of.ts';
import { protest } from './relations/protest.ts';
import { reject } from './relations/reject.ts';
import { request } from './relations/request.ts';
import { retreat } from './relations/retreat.ts';
import { sanction } from './relations/sanction.ts';
import { support } from './relations/support.ts';
import { threaten } from './relations/threaten.ts';

/** Every relation type that may be in the graph: PLOVER's 16 event types and 4 structural ones. */
export const relations = {
  AGREE: agree,
  CONSULT: consult,
  SUPPORT: support,
  CONCEDE: concede,
  COOPERATE: cooperate,
  AID: aid,
  RETREAT: retreat,
  REQUEST: request,
  ACCUSE: accuse,
  REJECT: reject,
  THREATEN: threaten,
  PROTEST: protest,
  SANCTION: sanction,
  MOBILIZE: mobilize,
  COERCE: coerce,
  ASSAULT: assault,
  HOLDS_OFFICE: holdsOffice,
  MEMBER_OF: memberOf,
  PART_OF: partOf,
  ALLIED_WITH: alliedWith,
} as const satisfies Readonly<Record<string, RelationDefinition>>;

export type RelationType = keyof typeof relations;
export const relationTypes = Object.keys(relations) as readonly RelationType[];

type FramesOf<T extends RelationType> = keyof (typeof relations)[T]['frames'] & string;
type ModesOf<T extends RelationType> = (typeof relations)[T]['modes'][number];

/** The frames of one type, or of all: `Frame<'AID'>` is 'supply' | 'send-troops' | … */
export type Frame<T extends RelationType = RelationType> = { [K in T]: FramesOf<K> }[T];
/** The modes of one type, or of all. */
export type Mode<T extends RelationType = RelationType> = { [K in T]: ModesOf<K> }[T];

/** The relation types whose ends may stand in either order (codebook 1 and the scorer). */
export const reciprocalTypes: ReadonlySet<RelationType> = new Set<RelationType>([
  'CONSULT',
  'COOPERATE',
  'AGREE',
  'ALLIED_WITH',
]);

export const isEvent = (type: RelationType): boolean => relations[type].quad !== 'structure';

export const isRelationType = (name: string): name is RelationType => Object.hasOwn(relations, name);
