import { nodeLabels } from '@simpul/graph-schema/neo4j-schema';
import type { Relation } from '@simpul/graph-schema/relation';
import { isRelationType } from '@simpul/graph-schema/relation-type';
import type { Selection } from '@simpul/graph-schema/selection';
import type { Subgraph } from '@simpul/graph-schema/subgraph';
import type { Connection } from './connection.ts';
import { foldedRelation } from './folded-relation.ts';
import { readActors } from './read-actors.ts';
import type { Strongest } from './strongest-relations.ts';
import { strongestRelations } from './strongest-relations.ts';
import type { RelationRow } from './to-relation.ts';
import { toRelation } from './to-relation.ts';

const { actor, claim } = nodeLabels;

/** Part of the limit kept for what is not at the given actors themselves: it shows how their neighbours stand to each other. */
const keptForFurther: Readonly<Record<number, number>> = { 1: 0.25, 2: 0.5 };

/** The part of the graph that a selection asks for, strongest first, and how much it leaves out. */
export async function select(connection: Connection, selection: Selection): Promise<Subgraph> {
  const limit = selection.limit ?? 200;
  const { actors = [] } = selection;
  const found =
    actors.length === 0
      ? await strongestRelations(connection, selection, { of: 'all', limit })
      : await neighbourhood(connection, selection, limit);
  const given = await startIds(connection, selection);
  const ids = new Set([...given, ...found.relations.flatMap(({ source, target }) => [source, target])]);
  return {
    actors: await readActors(connection, [...ids]),
    relations: found.relations,
    total: found.total,
    truncated: found.relations.length < found.total,
  };
}

/** The relationship of this id, folded or not; null where none is drawn. */
export async function readRelation(connection: Connection, id: string): Promise<Relation | null> {
  if (id.startsWith('polity:')) return foldedRelation(connection, id);
  const [known] = await connection.read<{ readonly type: string }>(
    `MATCH (c:${claim} {key: $p.id}) RETURN c.relation AS type LIMIT 1`,
    { p: { id } },
  );
  if (known === undefined || !isRelationType(known.type)) return null;
  const [row] = await connection.read<RelationRow>(
    `MATCH (a:${actor})-[r:${known.type} {id: $p.id}]->(b:${actor})
     RETURN type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties`,
    { p: { id } },
  );
  return row === undefined ? null : toRelation(row);
}

/** The strongest relationships at the given actors, then those among their neighbours or, with two hops, at them. */
async function neighbourhood(connection: Connection, selection: Selection, limit: number): Promise<Strongest> {
  const ids = await startIds(connection, selection);
  const own = await strongestRelations(connection, selection, { of: 'at', ids, not: [], limit });
  const hops = selection.hops ?? 1;
  const kept = Math.floor(limit * (keptForFurther[hops] ?? 0));
  const nearest = own.relations.slice(0, limit - kept);
  const neighbours = new Set(nearest.flatMap(({ source, target }) => [source, target]));
  const others = [...neighbours].filter((id) => !ids.includes(id));
  const further = await strongestRelations(
    connection,
    selection,
    hops === 1 ? { of: 'among', ids: others, limit } : { of: 'at', ids: others, not: ids, limit },
  );
  // What one side leaves free, the other may use.
  const room = Math.max(kept, limit - own.relations.length);
  const furtherShown = further.relations.slice(0, room);
  return {
    relations: [...own.relations.slice(0, limit - furtherShown.length), ...furtherShown],
    total: own.total + further.total,
  };
}

/** The given actors that exist, in the polity view the states they act for. */
async function startIds({ read }: Connection, { actors = [], view }: Selection): Promise<readonly string[]> {
  if (actors.length === 0) return [];
  const end = view === 'polity' ? 'coalesce(a.polity, a.id)' : 'a.id';
  const rows = await read<{ readonly id: string }>(
    `UNWIND $p.ids AS id
     OPTIONAL MATCH (found:${actor} {id: id})
     WITH id, found, EXISTS { MATCH (:${actor} {polity: id}) } AS isPolity
     WHERE found IS NOT NULL OR isPolity
     WITH CASE WHEN found IS NULL THEN {id: id, polity: id} ELSE found END AS a
     RETURN DISTINCT ${end} AS id`,
    { p: { ids: actors } },
  );
  return rows.map(({ id }) => id);
}
