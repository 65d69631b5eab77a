import { nodeLabels } from '@simpul/graph-schema/neo4j-schema';
import type { Relation } from '@simpul/graph-schema/relation';
import { isRelationType } from '@simpul/graph-schema/relation-type';
import type { Selection } from '@simpul/graph-schema/selection';
import type { Subgraph } from '@simpul/graph-schema/subgraph';
import type { Connection } from './connection.ts';
import { foldedRelation } from './folded-relation.ts';
import { currentIds, readActors } from './read-actors.ts';
import { selectGraph } from '../select-graph.ts';
import { strongestRelations } from './strongest-relations.ts';
import type { RelationRow } from '../to-relation.ts';
import { toRelation } from '../to-relation.ts';

const { actor, claim } = nodeLabels;

/** The part of the graph that a selection asks for, strongest first, and how much it leaves out. */
export function select(connection: Connection, selection: Selection): Promise<Subgraph> {
  return selectGraph(
    {
      startIds: (asked) => startIds(connection, asked),
      strongest: (asked, scope) => strongestRelations(connection, asked, scope),
      actors: (ids) => readActors(connection, ids),
    },
    selection,
  );
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

/** The given actors that exist, in the polity view the states they act for. */
async function startIds(connection: Connection, { actors = [], view }: Selection): Promise<readonly string[]> {
  const current = await currentIds(connection, actors);
  const end = view === 'polity' ? 'coalesce(a.polity, a.id)' : 'a.id';
  const rows = await connection.read<{ readonly id: string }>(
    `UNWIND $p.ids AS id
     OPTIONAL MATCH (found:${actor} {id: id})
     WITH id, found, EXISTS { MATCH (:${actor} {polity: id}) } AS isPolity
     WHERE found IS NOT NULL OR isPolity
     WITH CASE WHEN found IS NULL THEN {id: id, polity: id} ELSE found END AS a
     RETURN DISTINCT ${end} AS id`,
    { p: { ids: actors.map((id) => current.get(id) ?? id) } },
  );
  return rows.map(({ id }) => id);
}
