import { linkTypes, nodeLabels } from '@simpul/graph-schema/neo4j-schema';
import type { Migration } from '../migration.ts';
import type { Connection } from './connection.ts';
import { fingerprintAll } from './fingerprint-all.ts';

const { actor, article } = nodeLabels;
const { attributedTo, mentions } = linkTypes;

/** What a link or an actor repeats or has none of is left out of it since; graphs of before that still have it. */
const repeated = {
  speakers: `MATCH ()-[r:${attributedTo}]->(a:${actor}) WHERE r.extracted = a.id`,
  mentions: `MATCH ()-[r:${mentions}]->(a:${actor}) WHERE r.extracted = a.id`,
  actors: `MATCH (r:${actor}) WHERE size(r.formerIds) = 0`,
};

/**
 * Steps from the first format to the present one. Each statement changes some of what it finds, a transaction's worth, and
 * gives how many as `changed`; it runs until that is 0. So a step may be broken off, and two processes may take it at once.
 */
export const migrations: readonly Migration<(connection: Connection) => Promise<void>>[] = [
  // Format 2 brought decisions; a link without `extracted` is one that none has moved, so that there is nothing to do.
  {
    from: 2,
    what: 'reprints: near-identical articles are linked and count for one outlet',
    counts: {
      articles: `MATCH (a:${article}) RETURN count(a) AS n`,
      ...Object.fromEntries(Object.entries(repeated).map(([what, match]) => [what, `${match} RETURN count(r) AS n`])),
    },
    statements: Object.entries(repeated).map(
      ([what, match]) =>
        `${match} WITH r LIMIT 10000 REMOVE r.${what === 'actors' ? 'formerIds' : 'extracted'} RETURN count(*) AS changed`,
    ),
    complete: fingerprintAll,
  },
];
