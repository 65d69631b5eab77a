import neo4j from 'neo4j-driver';
import { StoreError } from '../store-error.ts';
import type { Connection } from './connection.ts';
import { connectionOf } from './connection.ts';
import { toStoreError } from './to-store-error.ts';

export interface Address {
  readonly uri: string;
  readonly username: string | undefined;
  readonly password: string | undefined;
  readonly database: string | undefined;
}

/** Connects and asks the server for its version, so that a wrong address or password shows here and not at the first use. */
export async function connect({ uri, username, password, database }: Address): Promise<Connection> {
  const auth = password === undefined ? undefined : neo4j.auth.basic(username ?? 'neo4j', password);
  const driver = openDriver(uri, auth);
  try {
    const { agent } = await driver.getServerInfo();
    const connection = connectionOf(
      driver,
      `${uri}${database === undefined ? '' : `/${database}`} (${(agent ?? 'Neo4j').replace('/', ' ')})`,
      database,
    );
    // The first statement is what tells whether there is such a database.
    if (database !== undefined) await connection.read('RETURN 1');
    return connection;
  } catch (cause) {
    await driver.close();
    throw toStoreError(cause, { address: uri, code: 'UNREACHABLE' });
  }
}

function openDriver(uri: string, auth: Parameters<typeof neo4j.driver>[1]): ReturnType<typeof neo4j.driver> {
  try {
    return neo4j.driver(uri, auth, {
      userAgent: 'simpul',
      disableLosslessIntegers: true,
      connectionTimeout: 10_000,
      connectionAcquisitionTimeout: 30_000,
      telemetryDisabled: true,
      // Notices of the planner are for people who write queries by hand; ours are tested.
      notificationFilter: { minimumSeverityLevel: 'OFF' },
    });
  } catch (cause) {
    throw new StoreError('UNKNOWN_STORE', `"${uri}" is no address of a Neo4j, as in bolt://localhost:7687`, { cause });
  }
}
