import type { Relation } from '@simpul/graph-schema/relation';
import type { Selection } from '@simpul/graph-schema/selection';
import type { FoldedRow } from '../folded-relation.ts';
import { foldedKeySets, foldRelations } from '../folded-relation.ts';
import type { Scope, Strongest } from '../scope.ts';
import { byStrength } from '../scope.ts';
import { toRelation } from '../to-relation.ts';
import type { Database } from './database.ts';
import { readGroups } from './read-groups.ts';
import { fromRow } from './rows.ts';
import { matchClause, matchCells } from './match-clause.ts';

/** The strongest relationships of a scope that a selection lets through. */
export function strongestRelations(
  database: Database,
  selection: Selection,
  scope: Scope & { readonly limit: number },
): Strongest {
  const nothing = selection.relations?.length === 0 || (scope.of !== 'all' && scope.ids.length === 0);
  if (nothing || scope.limit <= 0) return { relations: [], total: 0 };
  return selection.view === 'polity'
    ? strongestFolded(database, selection, scope)
    : strongest(database, selection, scope);
}

type Limited = Scope & { readonly limit: number };
type RelationCells = Pick<Relation, 'type' | 'source' | 'target'> & Readonly<Record<string, unknown>>;

function strongest(database: Database, selection: Selection, scope: Limited): Strongest {
  const match = matchClause(selection, scope);
  const cells = matchCells(selection, scope);
  const rows = database.all<RelationCells>(
    `SELECT r.* FROM relation r ${match} ORDER BY r.articles DESC, r.claims DESC, r.id LIMIT ?${cells.length + 1}`,
    [...cells, scope.limit],
  );
  const total = database.all<{ readonly n: number }>(`SELECT count(*) AS n FROM relation r ${match}`, cells)[0]?.n ?? 0;
  return { relations: rows.map(relationOf).sort(byStrength), total };
}

/** A row of the relation table. */
export const relationOf = (row: RelationCells): Relation =>
  toRelation({ ...row, properties: fromRow('relation', row) });

function strongestFolded(database: Database, selection: Selection, scope: Limited): Strongest {
  const cells = matchCells(selection, scope);
  const rows = database.all<FoldedCells>(foldedStatement(matchClause(selection, scope), cells.length), [
    ...cells,
    selection.minOutlets ?? 0,
    scope.limit,
  ]);
  const parts = rows.map(({ type, source, target, keys }): FoldedRow => ({
    type,
    source,
    target,
    keys: JSON.parse(keys) as readonly string[],
  }));
  const folded = foldRelations(parts, readGroups(database, foldedKeySets(parts)));
  return {
    relations: folded.filter(({ outlets }) => outlets >= (selection.minOutlets ?? 0)).sort(byStrength),
    total: rows[0]?.total ?? 0,
  };
}

type FoldedCells = Omit<FoldedRow, 'keys'> & { readonly keys: string; readonly total: number };

/** Two parameters follow those of `match`: least outlets and limit. */
const foldedStatement = (match: string, before: number): string => `
  WITH matched AS (
    SELECT r.id, r.type, r.mutual, r.articles, r.outlets, r.claims,
           coalesce(a.polity, a.id) AS source, coalesce(b.polity, b.id) AS target
    FROM relation r JOIN actor a ON a.id = r.source JOIN actor b ON b.id = r.target ${match}
  ), turned AS (
    SELECT *, mutual AND target < source AS isTurned FROM matched WHERE source <> target
  )
  SELECT type, iif(isTurned, target, source) AS source, iif(isTurned, source, target) AS target,
         json_group_array(id) AS keys, count(*) OVER () AS total
  FROM turned GROUP BY 1, 2, 3 HAVING sum(outlets) >= ?${before + 1}
  ORDER BY sum(articles) DESC, sum(claims) DESC, 2, 1, 3 LIMIT ?${before + 2}`;
