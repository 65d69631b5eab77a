import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { noNeo4j, openEmptyStore, testUri } from '../neo4j/open-empty-store.ts';
import { describeAttacks } from './attacked.ts';

describeAttacks('neo4j', { open: openEmptyStore, skip: noNeo4j, timeout: 1500 });

describe.skipIf(noNeo4j !== null)('after the attacks', () => {
  it('none of them runs on in the server, and its memory is there again', { timeout: 300_000 }, async () => {
    const driver = neo4j.driver(testUri(), undefined, { disableLosslessIntegers: true });
    const running = async (): Promise<number> => {
      const { records } = await driver.executeQuery(
        'SHOW TRANSACTIONS YIELD metaData WHERE metaData.simpulQuery IS NOT NULL RETURN count(*) AS n',
      );
      return records[0]?.get('n') as number;
    };
    for (let waited = 0; waited < 200 && (await running()) > 0; waited++) await sleep(1000);
    expect(await running()).toBe(0);
    await driver.close();

    const store = await openEmptyStore();
    // A third of what one transaction may have.
    const large = 'UNWIND range(1, 500000) AS x RETURN size(collect(x))';
    for (let round = 0; round < 5; round++)
      expect((await store.query(large, { timeout: 60_000 })).rows).toEqual([[500_000]]);
    await store.close();
  });
});
