import type { Actor } from '@simpul/graph-schema/actor';
import { foldName } from '../fold-name.ts';
import { toActor, unnamedPolity } from '../to-actor.ts';
import type { StoredNode } from '../stored-node.ts';
import type { Database } from './database.ts';
import { fromRow, idList } from './rows.ts';

type ActorCells = Readonly<Record<string, unknown>>;

/** The actors of these ids that are stored, as nodes. */
export function readActorNodes(database: Database, ids: readonly string[]): ReadonlyMap<string, StoredNode> {
  const rows = database.all<ActorCells>('SELECT * FROM actor WHERE id IN (SELECT value FROM json_each(?))', [
    idList(ids),
  ]);
  return new Map(rows.map((row) => [row['id'] as string, actorNode(row)]));
}

/**
 * By id, a former one or that of an actor that is now another too; a state that is known only because others act for it
 * stands under its id.
 */
export function readActor(database: Database, given: string): Actor | null {
  const id = currentId(database, given);
  const known = readActorNodes(database, [id]).get(id);
  if (known !== undefined) return toActor(known);
  return isPolity(database, id) ? unnamedPolity(id) : null;
}

/** The id of the actor that this one counts for; itself where it is unknown. */
export const currentId = (database: Database, id: string): string =>
  database.all<{ readonly id: string }>(
    `SELECT coalesce(sameAs, id) AS id FROM actor WHERE id = ?1
     UNION ALL SELECT coalesce(sameAs, id) FROM actor
       WHERE formerIds <> '[]' AND ?1 IN (SELECT value FROM json_each(formerIds)) LIMIT 1`,
    [id],
  )[0]?.id ?? id;

/** Someone acts for it. */
export const isPolity = (database: Database, id: string): boolean =>
  database.all('SELECT 1 AS found FROM actor WHERE polity = ? LIMIT 1', [id])[0] !== undefined;

/** The actors of these ids, in this order. */
export function readActors(database: Database, ids: readonly string[]): readonly Actor[] {
  const found = readActorNodes(database, ids);
  return ids.map((id) => {
    const node = found.get(id);
    return node === undefined ? unnamedPolity(id) : toActor(node);
  });
}

/**
 * Actors one of whose names has words beginning like all of `text`'s; a name that is `text` comes first, then those of
 * most claims.
 */
export function searchActors(
  database: Database,
  text: string,
  limit: number,
): readonly (Actor & { readonly claims: number })[] {
  const words = foldName(text);
  if (words.length === 0) return [];
  const rows = database.all<ActorCells & { readonly claimCount: number }>(found, [
    words.map((word) => `"${word}" *`).join(' '),
    `\n${words.join(' ')}\n`,
    limit,
  ]);
  return rows.map((row) => ({ ...toActor(actorNode(row)), claims: row.claimCount }));
}

const found = `
  SELECT a.*, (SELECT count(*) FROM claim WHERE subject = a.id) + (SELECT count(*) FROM claim WHERE object = a.id)
              AS claimCount
  FROM actor_search JOIN actor a ON a."row" = actor_search.rowid
  WHERE actor_search MATCH ?1
  ORDER BY instr(char(10) || a.search || char(10), ?2) > 0 DESC, claimCount DESC, a.id LIMIT ?3`;

export const actorNode = (row: ActorCells): StoredNode => ({
  labels: [row['label'] as string],
  properties: fromRow('actor', row),
});
