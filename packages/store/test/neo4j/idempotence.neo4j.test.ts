import { articleId } from '@simpul/store/ids';
import { openStore } from '@simpul/store/open-store';
import neo4j from 'neo4j-driver';
import { describe, expect, test } from 'vitest';
import { aClaim, anArticle, someFacts } from '../facts.ts';
import { noNeo4j, openEmptyStore, testUri } from './open-empty-store.ts';

const corpus = Array.from({ length: 30 }, (_, index) =>
  someFacts(anArticle(`Artikel ${index}`, { url: `https://contoh.id/${index}` }), [
    aClaim(['PRK', 'AID', 'RUS']),
    aClaim([`orang-${index}`, 'CONSULT', 'RUS'], { frame: 'meet', mutual: true, predicateSpan: { start: 1, end: 2 } }),
  ]),
);

/** Names the newest transaction that changed something, whoever ran it: what a reader is up to date with. */
async function lastChange(): Promise<readonly string[]> {
  const driver = neo4j.driver(testUri());
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  await session.executeRead((transaction) => transaction.run('RETURN 1'));
  const bookmarks = session.lastBookmarks();
  await session.close();
  await driver.close();
  return bookmarks;
}

describe.skipIf(noNeo4j !== null)(`an unchanged corpus (${noNeo4j ?? 'Neo4j'})`, () => {
  test('is put again without a single change of the database, however it is divided', async () => {
    const store = await openEmptyStore();
    const before = await lastChange();
    await store.put(corpus);
    const written = await lastChange();
    expect(written).not.toEqual(before);
    await store.put(corpus);
    for (const facts of corpus.slice(0, 5)) await store.put([facts]);
    expect(
      await store.unchanged(
        corpus.map(({ article }) => article),
        'rules-1',
      ),
    ).toHaveProperty('size', 30);
    const again = await openStore(testUri(), {});
    await again.prepare();
    await again.put(corpus.toReversed());
    expect(await lastChange()).toEqual(written);
    await again.forget(articleId({ url: 'https://contoh.id/0', text: '' }));
    expect(await lastChange()).not.toEqual(written);
    await Promise.all([again.close(), store.close()]);
  });
});
