import { isRelationType } from '@simpul/graph-schema/relation-type';
import type { Selection } from '@simpul/graph-schema/selection';
import type { Scope } from '../scope.ts';
import type { Cell } from './database.ts';
import { idList } from './rows.ts';

/**
 * WHERE that leaves every relationship `r` of the scope that the selection lets through. In the polity view the ids are
 * those of states, and stand for all who act for them. Takes the cells of `matchCells`.
 */
export function matchClause(selection: Selection, scope: Scope): string {
  const { relations, statuses, since, until, minOutlets, view } = selection;
  const conditions = [
    scopeCondition(selection, scope),
    relations === undefined ? null : 'r.type IN (SELECT value FROM json_each(?3))',
    statuses === undefined ? null : 'r.status IN (SELECT value FROM json_each(?4))',
    since === undefined ? null : 'r.lastReported >= ?5',
    until === undefined ? null : 'r.firstReported <= ?6',
    // Outlets of a folded relationship are counted when it is folded.
    minOutlets === undefined || view === 'polity' ? null : 'r.outlets >= ?7',
    // The last parameter has to stand in the statement, or there would be too many of them.
    '?7 IS ?7',
  ].filter((condition) => condition !== null);
  return `WHERE ${conditions.join(' AND ')}`;
}

/** The clause's parameters; a day as the end of the span holds the whole day. */
export const matchCells = (
  { relations = [], statuses = [], since, until, minOutlets }: Selection,
  scope: Scope,
): readonly Cell[] => [
  idList(scope.of === 'all' ? [] : scope.ids),
  idList(scope.of === 'at' ? scope.not : []),
  idList(relations.filter(isRelationType)),
  idList(statuses),
  since ?? null,
  until === undefined ? null : `${until}\uffff`,
  minOutlets ?? null,
];

function scopeCondition({ view }: Selection, scope: Scope): string | null {
  if (scope.of === 'all') return null;
  const members = (list: string): string =>
    view === 'polity'
      ? `(SELECT e.id FROM actor e WHERE e.polity IN (SELECT value FROM json_each(${list}))
          UNION ALL SELECT e.id FROM actor e WHERE e.polity IS NULL AND e.id IN (SELECT value FROM json_each(${list})))`
      : `(SELECT value FROM json_each(${list}))`;
  if (scope.of === 'among') return `r.source IN ${members('?1')} AND r.target IN ${members('?1')}`;
  return `(r.source IN ${members('?1')} AND r.target NOT IN ${members('?2')}
           OR r.target IN ${members('?1')} AND r.source NOT IN ${members('?2')})`;
}
