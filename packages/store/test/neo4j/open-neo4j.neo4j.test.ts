import { openStore } from '@simpul/store/open-store';
import { describe, expect, test } from 'vitest';
import { describeGraphStore } from '../contract.ts';
import { noNeo4j, openEmptyStore, testUri } from './open-empty-store.ts';

describeGraphStore('neo4j', { open: openEmptyStore, skip: noNeo4j });

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
