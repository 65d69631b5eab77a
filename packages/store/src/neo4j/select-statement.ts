import { nodeLabels } from '@simpul/graph-schema/neo4j-schema';
import { isRelationType, relationTypes } from '@simpul/graph-schema/relation-type';
import type { Selection } from '@simpul/graph-schema/selection';
import type { Scope } from '../scope.ts';

const { actor } = nodeLabels;

/**
 * Cypher that leaves every relationship `r` of the scope that the selection lets through, each once. In the polity view
 * the ids are those of states, and stand for all who act for them. A property is read only where something asks for it:
 * each costs as much as finding the relationship.
 */
export function matchStatement(selection: Selection, scope: Scope): string {
  const conditions = conditionsOf(selection);
  return `${scopeStatement(selection, scope)}
    WITH ${scope.of === 'at' ? 'DISTINCT ' : ''}r
    ${conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`}`;
}

/**
 * Cypher that leaves the strongest `$p.limit` of the whole graph, and some more, as `r`: those of each type, in the
 * order of its index. 80,000 relationships: 17 times as fast as looking at each.
 */
export function strongestStatement(selection: Selection): string {
  const conditions = ['r.articles > 0', 'r.claims IS NOT NULL', ...conditionsOf(selection)].join(' AND ');
  const ofType = (type: string): string => `
    MATCH ()-[r:${type}]->() WHERE ${conditions}
    RETURN r ORDER BY r.articles DESC, r.claims DESC LIMIT toInteger($p.limit)`;
  return `CALL () { ${typesOf(selection).split('|').map(ofType).join(' UNION ALL ')} }`;
}

/** Counts what `matchStatement` leaves, as `total`; from the database's own counts where nothing narrows it. */
export function countStatement(selection: Selection, scope: Scope): string {
  const isWhole = scope.of === 'all' && conditionsOf(selection).length === 0;
  const match = isWhole ? `MATCH ()-[r:${typesOf(selection)}]->()` : matchStatement(selection, scope);
  return `${match} RETURN count(r) AS total`;
}

/** Parameters of both; a day as the end of the span holds the whole day. */
export const matchParameters = (
  { statuses, since, until, minOutlets = 0 }: Selection,
  scope: Scope,
): Readonly<Record<string, unknown>> => ({
  ids: scope.of === 'all' ? [] : scope.ids,
  not: scope.of === 'at' ? scope.not : [],
  statuses: statuses ?? null,
  since: since ?? null,
  until: until === undefined ? null : `${until}\uffff`,
  minOutlets,
});

function scopeStatement(selection: Selection, scope: Scope): string {
  const types = typesOf(selection);
  const isOf = (node: string, ids: string): string =>
    selection.view === 'polity'
      ? `${node}.polity IN ${ids} OR (${node}.polity IS NULL AND ${node}.id IN ${ids})`
      : `${node}.id IN ${ids}`;
  if (scope.of === 'all') return `MATCH (a:${actor})-[r:${types}]->()`;
  // Nodes are compared as nodes: reading their ids made this five times as slow.
  if (scope.of === 'among')
    return `MATCH (e:${actor}) WHERE ${isOf('e', '$p.ids')}
      WITH collect(e) AS inside
      UNWIND inside AS a
      MATCH (a)-[r:${types}]->(b) WHERE b IN inside`;
  return `OPTIONAL MATCH (n:${actor}) WHERE ${isOf('n', '$p.not')}
    WITH collect(n) AS outside
    MATCH (e:${actor}) WHERE ${isOf('e', '$p.ids')}
    MATCH (e)-[r:${types}]-(other) WHERE NOT other IN outside`;
}

/** Names stand in the statement itself, so only known ones may. */
const typesOf = ({ relations = relationTypes }: Selection): string => relations.filter(isRelationType).join('|');

function conditionsOf({ statuses, since, until, minOutlets, view }: Selection): readonly string[] {
  return [
    ...(statuses === undefined ? [] : ['r.status IN $p.statuses']),
    ...(since === undefined ? [] : ['r.lastReported >= $p.since']),
    ...(until === undefined ? [] : ['r.firstReported <= $p.until']),
    // Outlets of a folded relationship are counted when it is folded.
    ...(minOutlets === undefined || view === 'polity' ? [] : ['r.outlets >= $p.minOutlets']),
  ];
}
