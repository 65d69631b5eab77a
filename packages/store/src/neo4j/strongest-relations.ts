import type { Selection } from '@simpul/graph-schema/selection';
import type { Connection } from './connection.ts';
import type { FoldedRow } from '../folded-relation.ts';
import { foldedRelations } from './folded-relation.ts';
import type { Scope, Strongest } from '../scope.ts';
import { byStrength } from '../scope.ts';
import { countStatement, matchParameters, matchStatement, strongestStatement } from './select-statement.ts';
import type { RelationRow } from '../to-relation.ts';
import { toRelation } from '../to-relation.ts';

/** The strongest relationships of a scope that a selection lets through. */
export function strongestRelations(
  connection: Connection,
  selection: Selection,
  scope: Scope & { readonly limit: number },
): Promise<Strongest> {
  const nothing = selection.relations?.length === 0 || (scope.of !== 'all' && scope.ids.length === 0);
  if (nothing || scope.limit <= 0) return Promise.resolve({ relations: [], total: 0 });
  const ask: Ask = { selection, scope, p: { ...matchParameters(selection, scope), limit: scope.limit } };
  return selection.view === 'polity' ? strongestFolded(connection, ask) : strongest(connection, ask);
}

interface Ask {
  readonly selection: Selection;
  readonly scope: Scope;
  readonly p: Readonly<Record<string, unknown>>;
}

async function strongest({ read }: Connection, { selection, scope, p }: Ask): Promise<Strongest> {
  const match = scope.of === 'all' ? strongestStatement(selection) : matchStatement(selection, scope);
  const [rows, [counted]] = await Promise.all([
    read<RelationRow>(
      `${match}
       WITH r ORDER BY r.articles DESC, r.claims DESC, r.id LIMIT toInteger($p.limit)
       RETURN type(r) AS type, startNode(r).id AS source, endNode(r).id AS target, properties(r) AS properties`,
      { p },
    ),
    read<{ readonly total: number }>(countStatement(selection, scope), { p }),
  ]);
  return { relations: rows.map(toRelation).sort(byStrength), total: counted?.total ?? rows.length };
}

/**
 * Counters of folded relationships come from their claims: articles and outlets of the parts are not to be added up.
 * Keys are read of the strongest only, and counted apart: with the keys of all in one list, 80,000 relationships took
 * more than the 64 MB that a transaction may have.
 */
async function strongestFolded(connection: Connection, { selection, scope, p }: Ask): Promise<Strongest> {
  const fold = `${matchStatement(selection, scope)}
     WITH r, startNode(r) AS a, endNode(r) AS b
     WITH r, coalesce(a.polity, a.id) AS source, coalesce(b.polity, b.id) AS target
     WHERE source <> target
     WITH r, source, target, target < source AND r.mutual AS turned
     WITH r, type(r) AS type, CASE WHEN turned THEN target ELSE source END AS source,
          CASE WHEN turned THEN source ELSE target END AS target`;
  const isEnough = selection.minOutlets === undefined ? '' : 'WHERE outlets >= $p.minOutlets';
  const outlets = isEnough === '' ? '' : ', sum(r.outlets) AS outlets';
  const [rows, [counted]] = await Promise.all([
    connection.read<FoldedRow>(
      `${fold}
       WITH type, source, target, collect(r) AS folded, sum(r.articles) AS articles, sum(r.claims) AS claims ${outlets}
       ${isEnough}
       WITH * ORDER BY articles DESC, claims DESC, source, type, target LIMIT toInteger($p.limit)
       RETURN type, source, target, [r IN folded | r.id] AS keys`,
      { p },
    ),
    connection.read<{ readonly total: number }>(
      `${fold} WITH type, source, target, count(*) AS parts ${outlets} ${isEnough} RETURN count(*) AS total`,
      { p },
    ),
  ]);
  const folded = await foldedRelations(connection, rows);
  return {
    relations: folded.filter((relation) => relation.outlets >= (selection.minOutlets ?? 0)).sort(byStrength),
    total: counted?.total ?? rows.length,
  };
}
