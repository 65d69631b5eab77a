import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import { articleId } from '@simpul/store/ids';
import { openStore } from '@simpul/store/open-store';
import { expect, test } from 'vitest';
import { snapshot } from '../contract/snapshot.ts';
import { aClaim, anActor, anArticle, someFacts } from '../facts.ts';

const facts = someFacts(
  anArticle('Kim memasok Rusia.'),
  [
    aClaim(['kim', 'AID', 'RUS'], { attribution: ['kim', 'PRK'] }),
    aClaim(['PRK', 'CONSULT', 'RUS'], { frame: 'meet', mutual: true }),
  ],
  { actors: [anActor('kim', { polity: 'PRK', formerIds: ['kim-lama'] })] },
);

/** Statements that take away what version 2 added. */
const asVersion1 = [
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
  'PRAGMA user_version = 1',
];

test('a file of before there were decisions is brought forward, and decisions work on it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'simpul-migrate-'));
  const address = `embedded:${folder}`;
  try {
    const first = await openStore(address, {});
    await first.put([facts]);
    const before = { ...(await snapshot(first)), facts: await first.facts([articleId(facts.article)]) };
    await first.close();
    const file = new Libsql(join(folder, 'graph.sqlite'));
    for (const statement of asVersion1) file.exec(statement);
    file.close();

    const store = await openStore(address, {});
    expect({ ...(await snapshot(store)), facts: await store.facts([articleId(facts.article)]) }).toEqual(before);
    await store.decide([
      { kind: 'same', actors: ['PRK', 'kim'], author: 'ani', at: '2026-01-01T00:00:00.000Z', reason: null },
    ]);
    expect((await store.claimsIn(articleId(facts.article)))[0]).toMatchObject({
      subject: 'PRK',
      attribution: ['PRK', 'PRK'],
    });
    await store.close();
  } finally {
    await rm(folder, { recursive: true });
  }
});
