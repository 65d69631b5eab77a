import { linkTypes, nodeLabels } from '@simpul/graph-schema/neo4j-schema';
import type { Migration } from '../migration.ts';
import type { Connection } from './connection.ts';
import { fingerprintAll } from './fingerprint-all.ts';

const { actor, article } = nodeLabels;
const { attributedTo, mentions } = linkTypes;

const withoutExtracted = (type: string): string => `MATCH ()-[r:${type}]->(a:${actor}) WHERE r.extracted IS NULL`;

/**
 * Steps from the first format to the present one. Each statement changes some of what it finds, a transaction's worth, and
 * gives how many as `changed`; it runs until that is 0. So a step may be broken off, and two processes may take it at once.
 */
export const migrations: readonly Migration<(connection: Connection) => Promise<void>>[] = [
  {
    from: 1,
    what: 'decisions of analysts: speakers and mentions keep the actor that was extracted',
    counts: {
      speakers: `${withoutExtracted(attributedTo)} RETURN count(r) AS n`,
      mentions: `${withoutExtracted(mentions)} RETURN count(r) AS n`,
    },
    statements: [attributedTo, mentions].map(
      (type) => `${withoutExtracted(type)} WITH r, a LIMIT 10000 SET r.extracted = a.id RETURN count(*) AS changed`,
    ),
  },
  {
    from: 2,
    what: 'reprints: near-identical articles are linked and count for one outlet',
    counts: { articles: `MATCH (a:${article}) RETURN count(a) AS n` },
    statements: [],
    complete: fingerprintAll,
  },
];
