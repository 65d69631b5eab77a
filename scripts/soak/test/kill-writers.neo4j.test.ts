import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '@simpul/store/open-store';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aClaim, anArticle, someFacts } from '../../../packages/store/test/facts.ts';
import { noNeo4j, openEmptyStore, testUri } from '../../../packages/store/test/neo4j/open-empty-store.ts';
import { findJava } from '../../neo4j/find-java.ts';
import { neo4jGround } from '../grounds.ts';
import type { Writer } from '../kill-writers.ts';
import { killWriters } from '../kill-writers.ts';
import { restartNeo4j } from '../restart-neo4j.ts';
import { runWriter } from '../run-writer.ts';
import { factsWriter, ingester } from '../writers.ts';

const noJava = (await findJava()) === null ? ' (skipped: a server that may be killed needs Java)' : '';

describe.skipIf(noNeo4j !== null)(`faults (${noNeo4j ?? 'Neo4j'})`, () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'simpul-soak-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** Kills this writer at five points and gives how often it died. */
  const killedFiveTimes = async (writer: Writer): Promise<number> => {
    let kills = 0;
    for await (const run of killWriters({ ground: neo4jGround(testUri()), writer, runs: 5, seed: 1 })) {
      expect(run, run.difference).toMatchObject({ same: true });
      kills += run.kills;
    }
    return kills;
  };

  test('what ingest had written when it was killed is neither lost nor doubled once it has run again', async () => {
    const writer = await ingester(join(folder, 'articles.jsonl'), 4);
    // Where the machine is quick one may be done before it is killed.
    expect(await killedFiveTimes(writer)).toBeGreaterThanOrEqual(3);
  }, 600_000);

  test('a writer killed within its transactions loses and doubles nothing once it has run again', async () => {
    expect(await killedFiveTimes(factsWriter())).toBeGreaterThanOrEqual(3);
  }, 600_000);

  test('two processes that write the same articles at once make the graph of one', async () => {
    const ground = neo4jGround(testUri());
    const work = { store: await ground.empty(), articles: 20, batch: 5 };
    await runWriter(work);
    const expected = await ground.whole();
    await ground.empty();
    const ends = await Promise.all([runWriter(work), runWriter({ ...work, batch: 4 })]);
    expect(ends.map(({ last, errors }) => `${last}${errors}`)).toEqual(['done', 'done']);
    expect(await ground.whole()).toEqual(expected);
  }, 240_000);

  test('writers that meet others crosswise on the same actors try again until all is written', async () => {
    const store = await openEmptyStore();
    await store.put([someFacts(anArticle('nol'), [aClaim(['PRK', 'AID', 'RUS'])])]);
    const driver = neo4j.driver(testUri());
    const seen = { deadlocks: 0, writing: true };
    /** Locks the hubs in the order opposite to a writer's, as an analyst's own script might. */
    const crosswise = async (): Promise<void> => {
      while (seen.writing) {
        const session = driver.session();
        const transaction = session.beginTransaction();
        try {
          for (const id of ['RUS', 'PRK'])
            await transaction.run('MATCH (a:Actor {id: $id}) SET a.locked = true REMOVE a.locked', { id });
          await transaction.commit();
        } catch (error) {
          if (!(error instanceof neo4j.Neo4jError) || !error.code.endsWith('DeadlockDetected')) throw error;
          seen.deadlocks += 1;
        }
        await session.close();
      }
    };
    const lockers = [crosswise(), crosswise()];
    const write = async (from: number): Promise<void> => {
      const other = await openStore(testUri(), {});
      // As long as it takes for them to meet.
      for (let index = from; index < from + 10 || seen.deadlocks === 0; index++)
        await other.put([someFacts(anArticle(`berita ${index}`), [aClaim(['PRK', 'AID', 'RUS'])])]);
      await other.close();
    };
    await Promise.all([write(1000), write(2000), write(3000)]).finally(() => {
      seen.writing = false;
    });
    await Promise.all(lockers);
    expect(seen.deadlocks).toBeGreaterThan(0);
    const { articles, claims } = await store.counts();
    expect(articles).toBe(claims);
    const [relation] = (await store.select({ actors: ['PRK'] })).relations;
    expect(relation).toMatchObject({ claims, articles });
    await Promise.all([driver.close(), store.close()]);
  }, 240_000);

  test.skipIf(noJava !== '')(
    `a server that crashes while it is written to has all of it in the end${noJava}`,
    async () => {
      const home = await mkdtemp(join(tmpdir(), 'simpul-crash-'));
      try {
        for await (const run of restartNeo4j(home, 1, 1)) expect(run, run.difference).toMatchObject({ same: true });
      } finally {
        await rm(home, { recursive: true, force: true, maxRetries: 3 });
      }
    },
    600_000,
  );
});
