import { foldedEnds } from '../folded-relation.ts';
import type { Database } from './database.ts';

/** Keys of the relationships folded under this id; null where it is none of a folded one. */
export function foldedKeys(database: Database, id: string): readonly string[] | null {
  const ends = foldedEnds(id);
  if (ends === null) return null;
  const { source, type, target } = ends;
  // Mutual relationships stand under the id whose ends are in order, whichever way round they are kept.
  const rows = database.all<{ readonly key: string }>(source < target ? inOrder : asKept, [type, source, target]);
  return rows.map(({ key }) => key);
}

const relations = `
  SELECT r.id AS "key" FROM relation r JOIN actor a ON a.id = r.source JOIN actor b ON b.id = r.target
  WHERE r.type = ?1`;

const forward = 'coalesce(a.polity, a.id) = ?2 AND coalesce(b.polity, b.id) = ?3';
const backward = 'coalesce(a.polity, a.id) = ?3 AND coalesce(b.polity, b.id) = ?2';

const asKept = `${relations} AND r.mutual = 0 AND ${forward}`;
const inOrder = `${relations} AND ((${forward}) OR (r.mutual = 1 AND ${backward}))`;
