import type { Driver, ManagedTransaction, QueryResult, Session, SessionMode } from 'neo4j-driver';
import neo4j from 'neo4j-driver';
import type { StoreErrorCode } from '../store-error.ts';
import type { LineData } from './answer-on-line.ts';
import type { QueryLines } from './query-lines.ts';
import { openQueryLines } from './query-lines.ts';
import { isOutOfMemory, toStoreError } from './to-store-error.ts';

/** Runs one statement; rows are plain objects by column. The caller states their type, which the statement fixes. */
export type Run = <Row>(cypher: string, params?: Readonly<Record<string, unknown>>) => Promise<readonly Row[]>;

/** An open Neo4j database. */
export interface Connection {
  readonly database: string | undefined;
  /** For people, without password. */
  readonly address: string;
  readonly read: Run;
  /** One transaction that only reads. */
  readonly reading: <T>(work: (run: Run) => Promise<T>) => Promise<T>;
  /** One transaction, tried again where it met a deadlock or a lost connection: `work` must bear being repeated. */
  readonly write: <T>(work: (run: Run) => Promise<T>) => Promise<T>;
  /** For analysts' queries. */
  readonly lines: QueryLines;
  readonly close: () => Promise<void>;
}

/** No screen waits longer; a stuck read gives its memory back. */
const readTimeout = 60_000;

/** What `driver`, opened on the address of `data`, can do, with failures as StoreError. */
export function connectionOf(driver: Driver, data: LineData): Connection {
  const { named: address } = data;
  const { database } = data.address;
  const where = database === undefined ? {} : { database };
  const inSession = async <T>(
    kind: { readonly mode: SessionMode; readonly code: StoreErrorCode },
    use: (session: Session) => Promise<T>,
  ): Promise<T> => {
    const session = driver.session({ ...where, defaultAccessMode: kind.mode });
    try {
      return await use(session);
    } catch (cause) {
      throw toStoreError(cause, { address, code: kind.code });
    } finally {
      await session.close();
    }
  };
  const reading: Connection['reading'] = (work) =>
    inSession({ mode: neo4j.session.READ, code: 'READ_FAILED' }, (session) =>
      session.executeRead((transaction) => work(runIn(transaction, address)), { timeout: readTimeout }),
    );
  const read: Run = (cypher, params = {}) => reading((run) => run(cypher, params));
  const lines = openQueryLines({ data, running: (names) => countRunning(read, names) });
  return {
    database,
    address,
    read,
    reading,
    write: (work) =>
      inSession({ mode: neo4j.session.WRITE, code: 'WRITE_FAILED' }, (session) =>
        session.executeWrite((transaction) => work(runIn(transaction, address))),
      ),
    lines,
    close: async () => {
      await Promise.all([lines.close(), driver.close()]);
    },
  };
}

/** Of the analysts' queries of these lines. */
async function countRunning(read: Run, names: readonly string[]): Promise<number> {
  const [row] = await read<{ readonly n: number }>(
    'SHOW TRANSACTIONS YIELD metaData WHERE metaData.simpulQuery IN $p.names RETURN count(*) AS n',
    { p: { names } },
  );
  return row?.n ?? 0;
}

const runIn =
  (transaction: ManagedTransaction, address: string): Run =>
  async (cypher, params = {}) => {
    try {
      return rowsOf(await transaction.run(cypher, params));
    } catch (cause) {
      // The driver takes it for a passing state and would try again for half a minute.
      if (isOutOfMemory(cause)) throw toStoreError(cause, { address, code: 'READ_FAILED' });
      throw cause;
    }
  };

const rowsOf = ({ records }: QueryResult): never => records.map((record) => record.toObject()) as never;
