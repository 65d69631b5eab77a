import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { QueryLines } from '../../src/neo4j/query-lines.ts';
import { openQueryLines } from '../../src/neo4j/query-lines.ts';
import { noNeo4j, testUri } from './open-empty-store.ts';

describe.skipIf(noNeo4j !== null)('queries that the database cannot stop', () => {
  let running = 0;
  let lines: QueryLines;
  beforeAll(() => {
    const address = { uri: testUri(), username: undefined, password: undefined, database: undefined };
    lines = openQueryLines({ data: { address, named: testUri() }, running: async () => running });
  });
  afterAll(() => lines.close());

  const ask = (cypher: string, within: number): ReturnType<QueryLines['ask']> =>
    lines.ask({ cypher, params: {}, limit: 10, timeout: within }, { within, signal: undefined });

  it('are left behind, and two of them keep others from beginning until they end', async () => {
    const endless = 'UNWIND range(1, 1000000) AS x UNWIND range(1, 1000000) AS y RETURN count(*)';
    await expect(ask(endless, 300)).rejects.toMatchObject({ code: 'TIMEOUT' });
    running = 1;
    expect((await ask('RETURN 1', 60_000)).rows).toEqual([[1]]);
    running = 2;
    await expect(ask('RETURN 1', 60_000)).rejects.toMatchObject({
      code: 'QUERY_UNAVAILABLE',
      message: expect.stringContaining('2 earlier queries') as string,
    });
    running = 0;
    expect((await ask('RETURN 1', 60_000)).rows).toEqual([[1]]);
  });
});
