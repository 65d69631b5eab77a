import type { Relation } from '@simpul/graph-schema/relation';
import type { RelationType } from '@simpul/graph-schema/relation-type';

/** A projected relationship as a row gives it. */
export interface RelationRow {
  readonly type: RelationType;
  readonly source: string;
  readonly target: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Null properties are absent in the database. */
const absent = { score: null, firstEvent: null, lastEvent: null, firstReported: null, lastReported: null };

export const toRelation = ({ type, source, target, properties }: RelationRow): Relation =>
  ({ ...absent, ...properties, type, source, target }) as unknown as Relation;
