import { nodeLabels } from '@simpul/graph-schema/neo4j-schema';
import type { Relation } from '@simpul/graph-schema/relation';
import type { FoldedRow } from '../folded-relation.ts';
import { foldedEnds, foldedKeySets, foldRelations } from '../folded-relation.ts';
import type { Connection } from './connection.ts';
import { readGroups } from './read-groups.ts';

const { actor } = nodeLabels;

/** Folded relationships with counters and status of all their claims. */
export async function foldedRelations({ read }: Connection, rows: readonly FoldedRow[]): Promise<readonly Relation[]> {
  return foldRelations(rows, await readGroups(read, foldedKeySets(rows)));
}

/** The folded relationship of this id; null where nothing is drawn, or the id is none of a folded one. */
export async function foldedRelation(connection: Connection, id: string): Promise<Relation | null> {
  const ends = foldedEnds(id);
  const keys = await foldedKeys(connection, id);
  if (ends === null || keys === null || keys.length === 0) return null;
  const [relation] = await foldedRelations(connection, [{ ...ends, keys }]);
  return relation ?? null;
}

/** Keys of the relationships folded under this id; null where it is none of a folded one. */
export async function foldedKeys({ read }: Connection, id: string): Promise<readonly string[] | null> {
  const ends = foldedEnds(id);
  if (ends === null) return null;
  const { source, target } = ends;
  const rows = await read<{ readonly key: string }>(
    `MATCH (a:${actor}) WHERE a.polity = $p.source OR (a.polity IS NULL AND a.id = $p.source)
     MATCH (a)-[r:${ends.type}]-(b:${actor})
     WHERE coalesce(b.polity, b.id) = $p.target
       AND CASE WHEN r.mutual THEN $p.inOrder ELSE startNode(r) = a END
     RETURN DISTINCT r.id AS key`,
    // Mutual relationships stand under the id whose ends are in order.
    { p: { source, target, inOrder: source < target } },
  );
  return rows.map(({ key }) => key);
}
