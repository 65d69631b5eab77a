import type { Connection } from './connection.ts';
import { connectionOf } from './connection.ts';
import type { Address } from './open-driver.ts';
import { openDriver } from './open-driver.ts';
import { toStoreError } from './to-store-error.ts';

/** Connects and asks the server for its version, so that a wrong address or password shows here and not at the first use. */
export async function connect(address: Address): Promise<Connection> {
  const { uri, database } = address;
  const driver = openDriver(address);
  try {
    const { agent } = await driver.getServerInfo();
    const named = `${uri}${database === undefined ? '' : `/${database}`} (${(agent ?? 'Neo4j').replace('/', ' ')})`;
    const connection = connectionOf(driver, { named, address });
    // The first statement is what tells whether there is such a database.
    if (database !== undefined) await connection.read('RETURN 1');
    return connection;
  } catch (cause) {
    await driver.close();
    throw toStoreError(cause, { address: uri, code: 'UNREACHABLE' });
  }
}
