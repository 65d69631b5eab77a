import neo4j from 'neo4j-driver';

/** Whether a Neo4j answers at this address, if only by asking for a password. */
export async function answers(uri: string): Promise<boolean> {
  const driver = neo4j.driver(uri, undefined, { connectionTimeout: 2000 });
  try {
    await driver.verifyConnectivity();
    return true;
  } catch (error) {
    return error instanceof neo4j.Neo4jError && error.code.startsWith('Neo.ClientError.Security.');
  } finally {
    await driver.close();
  }
}
