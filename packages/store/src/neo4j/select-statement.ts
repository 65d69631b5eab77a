import { nodeLabels } from '@simpul/graph-schema/neo4j-schema';
import { relationTypes } from '@simpul/graph-schema/relation-type';
import type { Selection } from '@simpul/graph-schema/selection';

const { actor } = nodeLabels;

/** Which relationships: all, those at an actor of `ids`, or those with both ends in `ids`. None at an actor of `not`. */
export interface Scope {
  readonly of: 'all' | 'at' | 'among';
  readonly ids: readonly string[];
  readonly not: readonly string[];
}

/**
 * Cypher that leaves `r` and its ends `source` and `target` (ids) for every relationship of the scope that the
 * selection lets through. In the polity view ends are the states acted for, and those within one state are left out.
 */
export function matchStatement({ view, relations = relationTypes }: Selection, { of }: Scope): string {
  const types = relations.join('|');
  const isPolity = view === 'polity';
  const end = (node: string): string => (isPolity ? `coalesce(${node}.polity, ${node}.id)` : `${node}.id`);
  const member = isPolity ? 'e.polity IN $p.ids OR (e.polity IS NULL AND e.id IN $p.ids)' : 'e.id IN $p.ids';
  const match =
    of === 'all'
      ? `MATCH (a:${actor})-[r:${types}]->(b:${actor})`
      : `MATCH (e:${actor}) WHERE ${member}
         MATCH (e)-[r:${types}]-(:${actor})
         WITH DISTINCT r WITH r, startNode(r) AS a, endNode(r) AS b`;
  return `${match}
    WHERE ($p.statuses IS NULL OR r.status IN $p.statuses)
      AND ($p.since IS NULL OR r.lastReported >= $p.since)
      AND ($p.until IS NULL OR r.firstReported <= $p.until)
    WITH r, ${end('a')} AS source, ${end('b')} AS target
    WHERE NOT source IN $p.not AND NOT target IN $p.not
      ${of === 'among' ? 'AND source IN $p.ids AND target IN $p.ids' : ''}
      ${isPolity ? 'AND source <> target' : ''}`;
}

/** Parameters of `matchStatement`; a day as the end of the span holds the whole day. */
export function matchParameters(selection: Selection, scope: Scope): Readonly<Record<string, unknown>> {
  const { statuses = null, since = null, until, minOutlets = 0 } = selection;
  return {
    ids: scope.ids,
    not: scope.not,
    statuses,
    since,
    until: until === undefined ? null : `${until}\uffff`,
    minOutlets,
  };
}
