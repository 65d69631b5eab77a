import type { Relation } from '@simpul/graph-schema/relation';
import type { Selection } from '@simpul/graph-schema/selection';
import type { Connection } from './connection.ts';
import type { FoldedRow } from './folded-relation.ts';
import { foldedRelations } from './folded-relation.ts';
import type { Scope } from './select-statement.ts';
import { matchParameters, matchStatement } from './select-statement.ts';
import type { RelationRow } from './to-relation.ts';
import { toRelation } from './to-relation.ts';

export interface Strongest {
  /** Those of most articles first, then of most claims. */
  readonly relations: readonly Relation[];
  /** How many there are without the limit. */
  readonly total: number;
}

/** The strongest relationships of a scope that a selection lets through. */
export function strongestRelations(
  connection: Connection,
  selection: Selection,
  { limit, ...scope }: Scope & { readonly limit: number },
): Promise<Strongest> {
  if (limit <= 0 || (scope.of !== 'all' && scope.ids.length === 0)) return Promise.resolve({ relations: [], total: 0 });
  const match = matchStatement(selection, scope);
  const p = { ...matchParameters(selection, scope), limit };
  return selection.view === 'polity' ? strongestFolded(connection, match, p) : strongest(connection, match, p);
}

async function strongest(
  { read }: Connection,
  match: string,
  p: Readonly<Record<string, unknown>>,
): Promise<Strongest> {
  const statement = `${match} AND r.outlets >= $p.minOutlets`;
  const rows = await read<RelationRow>(
    `${statement}
     WITH r, source, target ORDER BY r.articles DESC, r.claims DESC, r.id LIMIT toInteger($p.limit)
     RETURN type(r) AS type, source, target, properties(r) AS properties
     ORDER BY r.articles DESC, r.claims DESC, r.id`,
    { p },
  );
  const [counted] = await read<{ readonly total: number }>(`${statement} RETURN count(r) AS total`, { p });
  return { relations: rows.map(toRelation), total: counted?.total ?? rows.length };
}

/** Counters of folded relationships come from their claims: articles and outlets of the parts are not to be added up. */
async function strongestFolded(
  connection: Connection,
  match: string,
  p: Readonly<Record<string, unknown>>,
): Promise<Strongest> {
  const fold = `${match}
     WITH r, r.mutual AND target < source AS turned, source, target
     WITH type(r) AS type, CASE WHEN turned THEN target ELSE source END AS source,
          CASE WHEN turned THEN source ELSE target END AS target,
          collect(r.id) AS keys, sum(r.articles) AS articles, sum(r.outlets) AS outlets, sum(r.claims) AS claims
     WHERE outlets >= $p.minOutlets`;
  const rows = await connection.read<FoldedRow>(
    `${fold}
     RETURN type, source, target, keys ORDER BY articles DESC, claims DESC, source, type, target
     LIMIT toInteger($p.limit)`,
    { p },
  );
  const [counted] = await connection.read<{ readonly total: number }>(`${fold} RETURN count(*) AS total`, { p });
  const folded = await foldedRelations(connection, rows);
  return {
    relations: folded.filter(({ outlets }) => outlets >= Number(p['minOutlets'])).sort(byStrength),
    total: counted?.total ?? rows.length,
  };
}

const byStrength = (a: Relation, b: Relation): number =>
  b.articles - a.articles || b.claims - a.claims || (a.id < b.id ? -1 : 1);
