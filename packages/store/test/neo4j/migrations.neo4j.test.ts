import { articleBlocks } from '@simpul/graph-schema/neo4j-schema';
import { migrateStore } from '@simpul/store/migrate-store';
import { openStore } from '@simpul/store/open-store';
import neo4j from 'neo4j-driver';
import { describe, expect, test } from 'vitest';
import { snapshot } from '../contract/snapshot.ts';
import { copiesOf } from '../copies.ts';
import { aClaim, anArticle, someFacts } from '../facts.ts';
import { noNeo4j, openEmptyStore, testUri } from './open-empty-store.ts';

const facts = someFacts(anArticle('Kim memasok Rusia.'), [
  aClaim(['PRK', 'AID', 'RUS'], { attribution: ['PRK'] }),
  aClaim(['PRK', 'CONSULT', 'RUS'], { frame: 'meet', mutual: true }),
]);

async function run(...statements: readonly string[]): Promise<void> {
  const driver = neo4j.driver(testUri());
  for (const statement of statements) await driver.executeQuery(statement);
  await driver.close();
}

/** Links and actors that say what a graph of this program leaves out. */
async function redundant(): Promise<number> {
  const driver = neo4j.driver(testUri(), undefined, { disableLosslessIntegers: true });
  const { records } = await driver.executeQuery(
    `RETURN COUNT { ()-[r:ATTRIBUTED_TO|MENTIONS]->(a) WHERE r.extracted = a.id }
          + COUNT { (a:Actor {formerIds: []}) } AS n`,
  );
  await driver.close();
  return records[0]?.get('n') as number;
}

describe.skipIf(noNeo4j !== null)(`migrations (${noNeo4j ?? 'Neo4j'})`, () => {
  test('a graph of before there were decisions is brought forward, after a dry run that changes nothing', async () => {
    const first = await openEmptyStore();
    await first.put([facts]);
    const before = await snapshot(first);
    await first.close();
    const fresh = await redundant();
    await run(
      'MATCH (s:Store) DELETE s',
      'MATCH ()-[r:ATTRIBUTED_TO|MENTIONS]->(a) SET r.extracted = a.id',
      'MATCH (a:Actor) SET a.formerIds = []',
    );
    const changes = [{ articles: 1, speakers: 1, mentions: 2, actors: 2 }];
    for (const dryRun of [true, true, false]) {
      const plan = await migrateStore(testUri(), { dryRun, env: {} });
      expect({ ...plan, steps: plan.steps.map((step) => step.changes) }).toMatchObject({
        from: 1,
        to: 3,
        steps: changes,
      });
    }
    expect(await migrateStore(testUri(), { env: {} })).toMatchObject({ from: 3, steps: [] });
    const store = await openStore(testUri(), {});
    expect(await snapshot(store)).toEqual(before);
    // As one that was written by this program, for analysts' Cypher too.
    expect(fresh).toBe(0);
    expect(await redundant()).toBe(0);
    await store.close();
  });

  test('in a graph of before reprints were known they are found, and count for one outlet', async () => {
    const first = await openEmptyStore();
    await first.put(copiesOf('https://contoh.id/', 3));
    const before = await snapshot(first);
    expect(before['relations']).toMatchObject([{ articles: 3, outlets: 1 }]);
    await first.close();
    const blocks = articleBlocks.map((block) => `a.${block}`).join(', ');
    await run(
      'MATCH (s:Store) SET s.format = 2',
      `MATCH (a:Article) REMOVE a.simhash, ${blocks}`,
      'MATCH ()-[r:REPRINT_OF]->() DELETE r',
      'MATCH ()-[r:AID]->() SET r.outlets = 3',
    );
    expect(await migrateStore(testUri(), { env: {} })).toMatchObject({
      from: 2,
      steps: [{ changes: { articles: 3 } }],
    });
    const store = await openStore(testUri(), {});
    expect(await snapshot(store)).toEqual(before);
    await store.close();
  });

  test('a graph of a later Simpul is neither read nor written, and it is said what to do', async () => {
    await (await openEmptyStore()).close();
    await run("MATCH (s:Store {id: 'store'}) SET s.format = 99");
    const refusal = { code: 'UNREACHABLE', message: expect.stringMatching(/format 99.*update Simpul/) as string };
    await expect(openStore(testUri(), {})).rejects.toMatchObject(refusal);
    await expect(migrateStore(testUri(), { env: {} })).rejects.toMatchObject(refusal);
    // Files take turns on this server: it must not stay unusable for the others.
    await (await openEmptyStore()).close();
  });
});
