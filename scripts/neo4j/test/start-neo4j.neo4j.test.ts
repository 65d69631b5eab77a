import neo4j from 'neo4j-driver';
import { expect, inject, test } from 'vitest';

const { uri, reason } = inject('neo4j');

test.skipIf(uri === null)(`the test server answers, and reads no file of its host (${reason})`, async () => {
  const driver = neo4j.driver(uri ?? '');
  try {
    const { records } = await driver.executeQuery('RETURN 1 AS one');
    expect(records).toHaveLength(1);
    await expect(driver.executeQuery("LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row")).rejects.toThrow(
      /Cannot load|not allowed/i,
    );
    await expect(driver.executeQuery("LOAD CSV FROM 'http://127.0.0.1:9/x' AS row RETURN row")).rejects.toThrow(
      /blocked|Cannot load|blocklist/i,
    );
  } finally {
    await driver.close();
  }
});
