import type { Relation } from '@simpul/graph-schema/relation';
import type { RelationEnds } from '../project-relation.ts';
import { projectRelation } from '../project-relation.ts';
import type { Database } from './database.ts';
import { readGroups } from './read-groups.ts';
import { insertInto, replacing } from './rows.ts';

const writeRelation = insertInto('relation', replacing('relation'));

/**
 * Draws the relationships of these keys anew from the claims as they stand, each once, and takes those away that no
 * claim draws any more.
 */
export function project(database: Database, touched: readonly RelationEnds[]): void {
  const ends = [...new Map(touched.map((end) => [end.id, end])).values()];
  const evidence = readGroups(
    database,
    ends.map(({ id }) => ({ id, keys: [id] })),
  );
  for (const { id, type, source, target } of ends) {
    const found = evidence.get(id);
    const relation: Relation | null =
      found === undefined ? null : projectRelation({ id, type, source, target }, found.groups, found.support);
    if (relation === null) database.run('DELETE FROM relation WHERE id = ?', [id]);
    else writeRelation(database, { ...relation });
  }
}
