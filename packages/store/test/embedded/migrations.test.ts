import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import { articleBlocks } from '@simpul/graph-schema/neo4j-schema';
import { articleId } from '@simpul/store/ids';
import { migrateStore } from '@simpul/store/migrate-store';
import { openStore } from '@simpul/store/open-store';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { snapshot } from '../contract/snapshot.ts';
import { copiesOf } from '../copies.ts';
import { aClaim, anActor, anArticle, someFacts } from '../facts.ts';

const facts = someFacts(
  anArticle('Kim memasok Rusia.'),
  [
    aClaim(['kim', 'AID', 'RUS'], { attribution: ['kim', 'PRK'] }),
    aClaim(['PRK', 'CONSULT', 'RUS'], { frame: 'meet', mutual: true }),
  ],
  { actors: [anActor('kim', { polity: 'PRK', formerIds: ['kim-lama'] })] },
);

/** Statements that take away what version 3 added. */
const asVersion2 = [
  ...['article_reprint', ...articleBlocks.map((block) => `article_${block}`)].map((name) => `DROP INDEX ${name}`),
  ...['simhash', 'reprintOf', ...articleBlocks].map((column) => `ALTER TABLE article DROP COLUMN ${column}`),
  'PRAGMA user_version = 2',
];

/** And what version 2 added. */
const asVersion1 = [
  ...asVersion2,
  'DROP INDEX actor_former',
  'DROP INDEX mention_actor',
  'DROP TABLE decision',
  'ALTER TABLE actor DROP COLUMN sameAs',
  ...[
    'reviewedBy',
    'reviewedAt',
    'reviewReason',
    'turned',
    'extractedRelation',
    'extractedFrame',
    'extractedMode',
    'extractedMutual',
  ].map((column) => `ALTER TABLE claim DROP COLUMN ${column}`),
  'ALTER TABLE claimSpeaker DROP COLUMN extracted',
  'ALTER TABLE mention RENAME TO mention_2',
  `CREATE TABLE mention (article TEXT, actor TEXT, "count" INTEGER, starts TEXT, ends TEXT,
     PRIMARY KEY (article, actor)) STRICT`,
  'CREATE INDEX mention_actor ON mention (actor)',
  'INSERT INTO mention SELECT article, actor, "count", starts, ends FROM mention_2',
  'DROP TABLE mention_2',
  `UPDATE actor SET formerIds = '[]' WHERE formerIds IS NULL`,
  'PRAGMA user_version = 1',
];

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'simpul-migrate-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const address = (): string => `embedded:${folder}`;
const withFile = <T>(use: (database: Libsql.Database) => T, name = 'graph.sqlite'): T => {
  const database = new Libsql(join(folder, name));
  try {
    return use(database);
  } finally {
    database.close();
  }
};
const formatOf = (name?: string): unknown =>
  withFile((database) => database.prepare('PRAGMA user_version').all([]), name);

/** All that a store of format 1 with these facts shows after it is opened by this program. */
async function makeFormat1(): Promise<Readonly<Record<string, unknown>>> {
  const first = await openStore(address(), {});
  await first.put([facts]);
  const shown = { ...(await snapshot(first)), facts: await first.facts([articleId(facts.article)]) };
  await first.close();
  makeOlder(asVersion1);
  return shown;
}

function makeOlder(statements: readonly string[]): void {
  withFile((database) => {
    for (const statement of statements) database.exec(statement);
  });
}

test('a file of before there were decisions is brought forward, and decisions work on it', async () => {
  const before = await makeFormat1();
  const store = await openStore(address(), {});
  expect({ ...(await snapshot(store)), facts: await store.facts([articleId(facts.article)]) }).toEqual(before);
  const lists = withFile((file) => file.prepare('SELECT DISTINCT formerIds FROM actor ORDER BY 1').all([]));
  expect(lists).toEqual([{ formerIds: null }, { formerIds: '["kim-lama"]' }]);
  await store.decide([
    { kind: 'same', actors: ['PRK', 'kim'], author: 'ani', at: '2026-01-01T00:00:00.000Z', reason: null },
  ]);
  expect((await store.claimsIn(articleId(facts.article)))[0]).toMatchObject({
    subject: 'PRK',
    attribution: ['PRK', 'PRK'],
  });
  await store.close();
});

test('in a file of before reprints were known they are found, and count for one outlet', async () => {
  const first = await openStore(address(), {});
  await first.put(copiesOf('https://contoh.id/', 3));
  const before = await snapshot(first);
  await first.close();
  makeOlder([...asVersion2.slice(0, -1), 'UPDATE relation SET outlets = 3', 'PRAGMA user_version = 2']);
  expect((await migrateStore(address(), { dryRun: true, env: {} })).steps).toMatchObject([
    { changes: { articles: 3 } },
  ]);
  const store = await openStore(address(), {});
  expect(await snapshot(store)).toEqual(before);
  expect(before['relations']).toMatchObject([{ articles: 3, outlets: 1 }]);
  await store.close();
});

test('a dry run counts what would change and changes nothing', async () => {
  await makeFormat1();
  const plan = await migrateStore(address(), { dryRun: true, env: {} });
  expect(plan).toMatchObject({ from: 1, to: 3, backup: null });
  expect(plan.steps.map(({ changes }) => changes)).toEqual([{ claims: 2, speakers: 2, mentions: 3 }, { articles: 1 }]);
  expect(formatOf()).toEqual([{ user_version: 1 }]);
  expect(await readdir(folder)).not.toContain('graph.format-1.sqlite');
});

test('a migration leaves a copy of the file as it was, and has nothing to do the second time', async () => {
  await makeFormat1();
  const plan = await migrateStore(address(), { env: {} });
  expect(plan.backup).toBe(join(folder, 'graph.format-1.sqlite'));
  expect(formatOf()).toEqual([{ user_version: 3 }]);
  expect(formatOf('graph.format-1.sqlite')).toEqual([{ user_version: 1 }]);
  expect(
    withFile((file) => file.prepare('SELECT count(*) AS n FROM mention').all([]), 'graph.format-1.sqlite'),
  ).toEqual([{ n: 3 }]);
  expect(await migrateStore(address(), { env: {} })).toMatchObject({ from: 3, steps: [], backup: null });
});

test('a step that fails leaves the file as it was', async () => {
  await makeFormat1();
  withFile((database) => database.exec('CREATE TABLE mention_1 (x)'));
  await expect(migrateStore(address(), { env: {} })).rejects.toMatchObject({ name: 'StoreError' });
  expect(formatOf()).toEqual([{ user_version: 1 }]);
  withFile((database) => database.exec('DROP TABLE mention_1'));
  expect(await migrateStore(address(), { env: {} })).toMatchObject({ from: 1, to: 3 });
});

test('where there is no store a migration makes none', async () => {
  expect(await migrateStore(address(), { env: {} })).toMatchObject({ from: null, steps: [] });
  expect(await readdir(folder)).toEqual([]);
});
