import { nodeLabels } from '@simpul/graph-schema/neo4j-schema';
import type { Relation } from '@simpul/graph-schema/relation';
import type { RelationType } from '@simpul/graph-schema/relation-type';
import { isRelationType } from '@simpul/graph-schema/relation-type';
import { projectRelation } from '../project-relation.ts';
import type { Connection } from './connection.ts';
import { readGroups } from './read-groups.ts';

const { actor } = nodeLabels;

/** The relationships of one type between two polities, and of whoever acts for them, as one. */
export interface FoldedRow {
  readonly type: RelationType;
  readonly source: string;
  readonly target: string;
  readonly keys: readonly string[];
}

/** "polity:RUS:AID:PRK" */
export const foldedId = ({ source, type, target }: Omit<FoldedRow, 'keys'>): string =>
  `polity:${source}:${type}:${target}`;

/** Folded relationships with counters and status of all their claims. */
export async function foldedRelations({ read }: Connection, rows: readonly FoldedRow[]): Promise<readonly Relation[]> {
  const evidence = await readGroups(
    read,
    rows.map((row) => ({ id: foldedId(row), keys: row.keys })),
  );
  return rows.flatMap(({ type, source, target }) => {
    const id = foldedId({ type, source, target });
    const found = evidence.get(id);
    const relation =
      found === undefined ? null : projectRelation({ id, type, source, target }, found.groups, found.support);
    return relation === null ? [] : [relation];
  });
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

function foldedEnds(id: string): Omit<FoldedRow, 'keys'> | null {
  const [, source, type, target] = /^polity:(.+):([A-Z_]+):(.+)$/s.exec(id) ?? [];
  if (source === undefined || type === undefined || target === undefined || !isRelationType(type)) return null;
  return source === target ? null : { source, type, target };
}
