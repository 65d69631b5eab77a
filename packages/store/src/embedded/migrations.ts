import { articleBlocks } from '@simpul/graph-schema/neo4j-schema';
import type { Migration } from '../migration.ts';
import type { Database } from './database.ts';
import { fingerprintAll } from './fingerprint-all.ts';
import { tableStatement } from './schema.ts';

/** Steps from the first format to the present one; `schemaStatements` follow them. All run in one transaction. */
export const migrations: readonly Migration<(database: Database) => void>[] = [
  {
    from: 1,
    what: 'decisions of analysts: claims, speakers and mentions keep what was extracted',
    counts: {
      claims: 'SELECT count(*) AS n FROM claim',
      speakers: 'SELECT count(*) AS n FROM claimSpeaker',
      mentions: 'SELECT count(*) AS n FROM mention',
    },
    statements: [
      'ALTER TABLE actor ADD COLUMN sameAs TEXT',
      ...['reviewedBy', 'reviewedAt', 'reviewReason', 'extractedRelation', 'extractedFrame', 'extractedMode'].map(
        (column) => `ALTER TABLE claim ADD COLUMN ${column} TEXT`,
      ),
      'ALTER TABLE claim ADD COLUMN turned INTEGER',
      'ALTER TABLE claim ADD COLUMN extractedMutual INTEGER',
      'ALTER TABLE claimSpeaker ADD COLUMN extracted TEXT',
      'UPDATE claimSpeaker SET extracted = actor',
      'ALTER TABLE mention RENAME TO mention_1',
      'DROP INDEX IF EXISTS mention_actor',
      tableStatement('mention'),
      `INSERT INTO mention (article, actor, extracted, "count", starts, ends)
       SELECT article, actor, actor, "count", starts, ends FROM mention_1`,
      'DROP TABLE mention_1',
    ],
  },
  {
    from: 2,
    what: 'reprints: near-identical articles are linked and count for one outlet',
    counts: { articles: 'SELECT count(*) AS n FROM article' },
    statements: [
      ...['simhash', 'reprintOf', ...articleBlocks].map((column) => `ALTER TABLE article ADD COLUMN ${column} TEXT`),
      // No former ids are no list since; a store that compares as another's copy has the same.
      `UPDATE actor SET formerIds = NULL WHERE formerIds = '[]'`,
    ],
    complete: fingerprintAll,
  },
];
