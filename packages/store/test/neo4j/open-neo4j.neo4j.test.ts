import { schemaStatements } from '@simpul/graph-schema/neo4j-schema';
import { openStore } from '@simpul/store/open-store';
import neo4j from 'neo4j-driver';
import { describe, expect, test } from 'vitest';
import { describeGraphStore } from '../contract.ts';
import { aClaim, anActor, anArticle, someFacts } from '../facts.ts';
import { noNeo4j, openEmptyStore, testUri } from './open-empty-store.ts';

describeGraphStore('neo4j', { open: openEmptyStore, skip: noNeo4j });

describe.skipIf(noNeo4j !== null)('queries of Neo4j', () => {
  const readings = [
    'MATCH p = SHORTEST 1 (a:Actor {id: "UKR"})-[:AID|ACCUSE]-+(b:Actor {id: "RUS"}) RETURN length(p)',
    "CALL db.index.fulltext.queryNodes('actor_search', 'north*') YIELD node, score RETURN node.id, score",
    'MATCH (a:Actor) RETURN a.id, COUNT { (a)--() } AS n, COLLECT { MATCH (a)--(b) RETURN b.id } AS near',
    'RETURN date.truncate("month", date("2024-10-29")), point.distance(point({x: 1, y: 1}), point({x: 2, y: 2}))',
  ];

  test('may use all of its Cypher that reads', async () => {
    const store = await openEmptyStore();
    for (const cypher of readings) expect(Array.isArray((await store.query(cypher)).rows), cypher).toBe(true);
    await store.close();
  });
});

describe.skipIf(noNeo4j !== null)('an address of Neo4j', () => {
  test('is shown with the server’s version and without its password', async () => {
    const store = await openStore(testUri().replace('bolt://', 'bolt://neo4j:rahasia@'), {});
    expect(store.description).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+ \(Neo4j \d+\.\d+/);
    await store.close();
  });

  test('is taken from NEO4J_URI where none is given', async () => {
    const store = await openStore(undefined, { NEO4J_URI: testUri(), NEO4J_DATABASE: 'neo4j' });
    expect((await store.counts()).articles).toBeGreaterThanOrEqual(0);
    await store.close();
  });

  test('with a database that is not there is said to have none', async () => {
    await expect(openStore(testUri(), { NEO4J_DATABASE: 'tidak-ada' })).rejects.toMatchObject({
      code: 'UNKNOWN_STORE',
      message: expect.stringContaining('NEO4J_DATABASE') as string,
    });
  });

  test('without anyone listening is said to be unreachable', async () => {
    await expect(openStore('bolt://127.0.0.1:9', {})).rejects.toMatchObject({
      code: 'UNREACHABLE',
      message: expect.stringContaining('bolt://127.0.0.1:9') as string,
    });
  });
});

describe.skipIf(noNeo4j !== null)('a database', () => {
  test('may be prepared by several at once', async () => {
    const driver = neo4j.driver(testUri());
    const all = async (what: string): Promise<readonly string[]> =>
      (await driver.executeQuery(`SHOW ${what} YIELD name, type WHERE type <> 'LOOKUP' RETURN name`)).records.map(
        (record) => record.get('name'),
      );
    for (const name of await all('CONSTRAINTS')) await driver.executeQuery(`DROP CONSTRAINT ${name}`);
    for (const name of await all('INDEXES')) await driver.executeQuery(`DROP INDEX ${name}`);
    const stores = await Promise.all([1, 2, 3].map(() => openStore(testUri(), {})));
    await Promise.all(stores.map((store) => store.prepare()));
    expect((await all('CONSTRAINTS')).length + (await all('INDEXES')).length).toBeGreaterThan(schemaStatements.length);
    await Promise.all([...stores, driver].map((one) => one.close()));
  });

  test('holds an outlet that also acts as one node, whichever came first', async () => {
    const store = await openEmptyStore();
    const kcna = anActor('kcna', { kind: 'organization', name: 'KCNA', polity: 'PRK' });
    const article = (path: string, outlet: string): ReturnType<typeof anArticle> =>
      anArticle(path, { url: `https://contoh.id/${path}`, outlet });
    const told = someFacts(article('2', 'Harian A'), [aClaim(['kcna', 'ACCUSE', 'USA'], { frame: 'accuse' })], {
      actors: [kcna],
    });
    const published = someFacts(article('1', 'KCNA'), [aClaim(['PRK', 'AID', 'RUS'])]);
    const labels = async (): Promise<unknown> =>
      (await store.query('MATCH (n {id: "kcna"}) UNWIND labels(n) AS l RETURN l ORDER BY l')).rows.flat();
    for (const batch of [
      [published, told],
      [told, published],
    ]) {
      for (const facts of batch) await store.put([facts]);
      expect(await labels()).toEqual(['Actor', 'Organization', 'Outlet']);
      await store.forget('https://contoh.id/2');
      expect(await labels()).toEqual(['Outlet']);
      await store.forget('https://contoh.id/1');
      expect(await labels()).toEqual([]);
    }
    await store.close();
  });
});
