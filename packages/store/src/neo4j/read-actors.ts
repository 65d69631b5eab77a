import type { Actor } from '@simpul/graph-schema/actor';
import { actorSearchIndex, linkTypes, nodeLabels } from '@simpul/graph-schema/neo4j-schema';
import type { Node } from 'neo4j-driver';
import { foldName } from '../fold-name.ts';
import type { Connection } from './connection.ts';
import { toActor, unnamedPolity } from '../to-actor.ts';

const { actor } = nodeLabels;
const { object, subject } = linkTypes;

/**
 * By id, a former one or that of an actor that is now another too; a state that is known only because others act for it
 * stands under its id.
 */
export async function readActor(connection: Connection, given: string): Promise<Actor | null> {
  const { read } = connection;
  const id = (await currentIds(connection, [given])).get(given) ?? given;
  const [row] = await read<{ readonly actor: Node | null; readonly isPolity: boolean }>(
    `OPTIONAL MATCH (a:${actor} {id: $p.id})
     RETURN a AS actor, EXISTS { MATCH (:${actor} {polity: $p.id}) } AS isPolity`,
    { p: { id } },
  );
  if (row === undefined) return null;
  if (row.actor !== null) return toActor(row.actor);
  return row.isPolity ? unnamedPolity(id) : null;
}

/** The ids of the actors that these count for, of those that are known. */
export async function currentIds({ read }: Connection, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await read<{ readonly given: string; readonly id: string }>(
    `UNWIND $p.ids AS given
     CALL (given) {
       MATCH (a:${actor} {id: given}) RETURN coalesce(a.sameAs, a.id) AS id, 0 AS order
       UNION
       MATCH (a:${actor}) WHERE a.formerIds IS NOT NULL AND given IN a.formerIds
       RETURN coalesce(a.sameAs, a.id) AS id, 1 AS order
     }
     WITH given, id, order ORDER BY order, id
     RETURN given, head(collect(id)) AS id`,
    { p: { ids } },
  );
  return new Map(rows.map((row) => [row.given, row.id]));
}

/** The actors of these ids, in this order. */
export async function readActors({ read }: Connection, ids: readonly string[]): Promise<readonly Actor[]> {
  if (ids.length === 0) return [];
  const rows = await read<{ readonly actor: Node }>(
    `UNWIND $p.ids AS id MATCH (a:${actor} {id: id}) RETURN a AS actor`,
    { p: { ids } },
  );
  const found = new Map(rows.map(({ actor: node }) => [node.properties['id'] as string, toActor(node)]));
  return ids.map((id) => found.get(id) ?? unnamedPolity(id));
}

/**
 * Actors one of whose names has words beginning like all of `text`'s; a name that is `text` comes first, then those of
 * most claims.
 */
export async function searchActors(
  { read }: Connection,
  text: string,
  limit: number,
): Promise<readonly (Actor & { readonly claims: number })[]> {
  const words = foldName(text);
  if (words.length === 0) return [];
  const rows = await read<{ readonly actor: Node; readonly claims: number }>(
    `CALL db.index.fulltext.queryNodes('${actorSearchIndex}', $p.query) YIELD node
     WITH node, COUNT { (node)<-[:${subject}]-() } + COUNT { (node)<-[:${object}]-() } AS claims,
          $p.whole IN split(node.search, '\\n') AS isName
     ORDER BY isName DESC, claims DESC, node.id LIMIT toInteger($p.limit)
     RETURN node AS actor, claims`,
    { p: { query: words.map((word) => `+${word}*`).join(' '), whole: words.join(' '), limit } },
  );
  return rows.map(({ actor: node, claims }) => ({ ...toActor(node), claims }));
}
