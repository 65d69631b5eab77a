import type { Driver } from 'neo4j-driver';
import neo4j from 'neo4j-driver';
import { StoreError } from '../store-error.ts';

export interface Address {
  readonly uri: string;
  readonly username: string | undefined;
  readonly password: string | undefined;
  readonly database: string | undefined;
}

/** A driver for this address, with the settings that all of ours have; nothing is sent yet. */
export function openDriver({ uri, username, password }: Address, mostConnections = 100): Driver {
  const auth = password === undefined ? undefined : neo4j.auth.basic(username ?? 'neo4j', password);
  try {
    return neo4j.driver(uri, auth, {
      userAgent: 'simpul',
      disableLosslessIntegers: true,
      connectionTimeout: 10_000,
      connectionAcquisitionTimeout: 30_000,
      telemetryDisabled: true,
      // Notices of the planner are for people who write queries by hand; ours are tested.
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      maxConnectionPoolSize: mostConnections,
    });
  } catch (cause) {
    throw new StoreError('UNKNOWN_STORE', `"${uri}" is no address of a Neo4j, as in bolt://localhost:7687`, { cause });
  }
}
