import type { Actor } from '@simpul/graph-schema/actor';
import type { Relation } from '@simpul/graph-schema/relation';

/** A field of an actor or relationship as files know it. */
export type AttributeValue = string | number | boolean | null | readonly string[];
export type AttributeType = 'text' | 'integer' | 'decimal' | 'boolean' | 'list';

export interface Attribute {
  readonly name: string;
  readonly type: AttributeType;
}

/** Every field of an actor but its id, which each format writes in its own way; a new field without a type does not compile. */
const actorFields = {
  local: 'boolean',
  kind: 'text',
  name: 'text',
  nameId: 'text',
  aliases: 'list',
  iso3: 'text',
  wikidata: 'text',
  polity: 'text',
  formerIds: 'list',
} as const satisfies Readonly<Record<Exclude<keyof Actor, 'id'>, AttributeType>>;

/** The same of a relationship; ends and id apart. `type` is called `relation`: Sigma, Gephi and networkx mean their own by it. */
const relationFields = {
  mutual: 'boolean',
  status: 'text',
  contested: 'boolean',
  claims: 'integer',
  articles: 'integer',
  outlets: 'integer',
  speakers: 'integer',
  asserted: 'integer',
  alleged: 'integer',
  planned: 'integer',
  possible: 'integer',
  negated: 'integer',
  itemClasses: 'list',
  itemStatus: 'list',
  items: 'list',
  modes: 'list',
  frames: 'list',
  offices: 'list',
  score: 'decimal',
  quad: 'text',
  confidence: 'decimal',
  firstEvent: 'text',
  lastEvent: 'text',
  firstReported: 'text',
  lastReported: 'text',
} as const satisfies Readonly<Record<Exclude<keyof Relation, 'id' | 'source' | 'target' | 'type'>, AttributeType>>;

const listed = (fields: Readonly<Record<string, AttributeType>>): readonly Attribute[] =>
  Object.entries(fields).map(([name, type]) => ({ name, type }));

/** Attributes of nodes in the order in which files name them; `label` is the name in the language asked for. */
export const nodeAttributes: readonly Attribute[] = [{ name: 'label', type: 'text' }, ...listed(actorFields)];

/** Attributes of edges; `weight` (claims) and `label` (the readable verb) are what Gephi and others look for. */
export const edgeAttributes: readonly Attribute[] = [
  { name: 'label', type: 'text' },
  { name: 'weight', type: 'integer' },
  { name: 'relation', type: 'text' },
  ...listed(relationFields),
];

type Values = Readonly<Record<string, AttributeValue>>;

/** The values of an actor under the names of `nodeAttributes`. */
export const actorValues = (actor: Actor, label: string): Values => ({
  label,
  ...picked<keyof typeof actorFields>(actor, actorFields),
});

/** The values of a relationship under the names of `edgeAttributes`. */
export const relationValues = (relation: Relation, label: string): Values => ({
  label,
  weight: relation.claims,
  relation: relation.type,
  ...picked<keyof typeof relationFields>(relation, relationFields),
});

function picked<Name extends string>(
  of: Readonly<Record<Name, AttributeValue>>,
  fields: Readonly<Record<Name, AttributeType>>,
): Values {
  return Object.fromEntries((Object.keys(fields) as Name[]).map((name) => [name, of[name]]));
}
