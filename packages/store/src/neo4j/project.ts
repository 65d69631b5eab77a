import { nodeLabels } from '@simpul/graph-schema/neo4j-schema';
import type { Relation } from '@simpul/graph-schema/relation';
import type { RelationType } from '@simpul/graph-schema/relation-type';
import type { RelationEnds } from '../project-relation.ts';
import { projectRelation } from '../project-relation.ts';
import { groupBy } from '../group-by.ts';
import type { Run } from './connection.ts';
import { readGroups } from './read-groups.ts';
import { withIntegers } from './with-integers.ts';

const { actor } = nodeLabels;

/**
 * Draws the relationships of these keys anew from the claims as they stand, each once, and takes those away that no
 * claim draws any more. Their actors must be locked, or two writers could each miss the other's claims.
 */
export async function project(run: Run, touched: readonly RelationEnds[]): Promise<void> {
  const ends = [...new Map(touched.map((end) => [end.id, end])).values()];
  const evidence = await readGroups(
    run,
    ends.map(({ id }) => ({ id, keys: [id] })),
  );
  const drawn = ends.map((end) => {
    const found = evidence.get(end.id);
    return { end, relation: found === undefined ? null : projectRelation(end, found.groups, found.support) };
  });
  for (const [type, some] of groupBy(drawn, ({ end }) => end.type)) {
    const rows = some.flatMap(({ relation }) => (relation === null ? [] : [rowOf(relation)]));
    const gone = some.flatMap(({ end, relation }) => (relation === null ? [end] : []));
    // One after the other: statements of one transaction can't run side by side.
    if (rows.length > 0) await run(drawStatement(type), { p: { rows } });
    if (gone.length > 0) await run(eraseStatement(type), { p: { rows: gone } });
  }
}

const drawStatement = (type: RelationType): string => `
  UNWIND $p.rows AS row
  MATCH (a:${actor} {id: row.source}) MATCH (b:${actor} {id: row.target})
  MERGE (a)-[r:${type} {id: row.id}]->(b)
  SET r = row.properties`;

const eraseStatement = (type: RelationType): string => `
  UNWIND $p.rows AS row
  MATCH ()-[r:${type} {id: row.id}]->()
  DELETE r`;

const rowOf = ({ source, target, type, ...properties }: Relation): Readonly<Record<string, unknown>> => ({
  id: properties.id,
  type,
  source,
  target,
  properties: withIntegers(properties),
});
