import { articleBlocks } from '@simpul/graph-schema/neo4j-schema';
import type { ColumnKind, Table } from './tables.ts';
import { columnsOf, kindOf, tables } from './tables.ts';

/** "SMPL": marks a SQLite file as a store of ours. */
export const applicationId = 0x53_4d_50_4c;

const types: Readonly<Record<ColumnKind, string>> = {
  text: 'TEXT',
  integer: 'INTEGER',
  real: 'REAL',
  flag: 'INTEGER',
  list: 'TEXT',
};

const keys: Readonly<Record<Table, readonly string[]>> = {
  outlet: ['id'],
  article: ['id'],
  actor: ['id'],
  mention: ['article', 'extracted'],
  claim: ['id'],
  claimSpeaker: ['claim', 'position'],
  relation: ['id'],
  decision: ['id'],
};

/** Makes a table where it is missing. */
export const tableStatement = (table: Table): string => {
  const columns = columnsOf(table).map((column) => `"${column}" ${types[kindOf(table, column)]}`);
  const key = `(${keys[table].map((column) => `"${column}"`).join(', ')})`;
  // The full-text index names actors by a number that no VACUUM changes.
  const identity = table === 'actor' ? ['"row" INTEGER PRIMARY KEY', `UNIQUE ${key}`] : [`PRIMARY KEY ${key}`];
  return `CREATE TABLE IF NOT EXISTS "${table}" (${[...columns, ...identity].join(', ')}) STRICT`;
};

const indexes: Readonly<Record<string, string>> = {
  article_published: `article (coalesce(publishedAt, '') DESC, retrievedAt DESC, id)`,
  article_outlet: 'article (outletId)',
  article_reprint: 'article (reprintOf)',
  ...Object.fromEntries(articleBlocks.map((block) => [`article_${block}`, `article (${block})`])),
  actor_polity: 'actor (polity)',
  actor_former: `actor (id) WHERE formerIds <> '[]'`,
  mention_actor: 'mention (actor)',
  claim_article: 'claim (article)',
  claim_key: 'claim ("key")',
  claim_subject: 'claim (subject)',
  claim_object: 'claim (object)',
  speaker_actor: 'claimSpeaker (actor)',
  decision_article: 'decision (article)',
  decision_kind: 'decision (kind)',
  decision_actor: 'decision (actor)',
  decision_other: 'decision (other)',
  relation_source: 'relation (source)',
  relation_target: 'relation (target)',
  relation_strength: 'relation (articles DESC, claims DESC, id)',
};

/** Statements that make an empty file a store, or add what is missing; each safe to run again. */
export const schemaStatements: readonly string[] = [
  ...(Object.keys(tables) as Table[]).map(tableStatement),
  ...Object.entries(indexes).map(([name, on]) => `CREATE INDEX IF NOT EXISTS ${name} ON ${on}`),
  // The text is folded already: the index only cuts it into words.
  `CREATE VIRTUAL TABLE IF NOT EXISTS actor_search USING fts5(
     search, content = 'actor', content_rowid = 'row', tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3')`,
  `CREATE TRIGGER IF NOT EXISTS actor_added AFTER INSERT ON actor BEGIN
     INSERT INTO actor_search (rowid, search) VALUES (new."row", new.search);
   END`,
  `CREATE TRIGGER IF NOT EXISTS actor_removed AFTER DELETE ON actor BEGIN
     INSERT INTO actor_search (actor_search, rowid, search) VALUES ('delete', old."row", old.search);
   END`,
  `CREATE TRIGGER IF NOT EXISTS actor_renamed AFTER UPDATE OF search ON actor WHEN new.search <> old.search BEGIN
     INSERT INTO actor_search (actor_search, rowid, search) VALUES ('delete', old."row", old.search);
     INSERT INTO actor_search (rowid, search) VALUES (new."row", new.search);
   END`,
  // Counts writes: names the state of this file that a projection was made of.
  'CREATE TABLE IF NOT EXISTS change (store TEXT NOT NULL, count INTEGER NOT NULL) STRICT',
  'INSERT INTO change SELECT lower(hex(randomblob(8))), 0 WHERE NOT EXISTS (SELECT 1 FROM change)',
];
