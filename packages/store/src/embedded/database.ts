import { setTimeout as sleep } from 'node:timers/promises';
import type Libsql from 'libsql';
import type { StoreErrorCode } from '../store-error.ts';
import { StoreError } from '../store-error.ts';
import { decodeText, encodeText } from './text-codec.ts';
import { isBusy, toStoreError } from './to-store-error.ts';

/** What a column may hold. */
export type Cell = string | number | null;

/** Rows by column, of the type that the caller states and the statement fixes. */
export interface Rows<Row> extends ReadonlyArray<Row> {
  readonly 0?: Row;
}

/** An open SQLite file. Statements run at once, so that nothing comes between two of one function. */
export interface Database {
  /** The file's path. */
  readonly path: string;
  readonly all: <Row>(sql: string, cells?: readonly Cell[]) => Rows<Row>;
  readonly run: (sql: string, cells?: readonly Cell[]) => void;
  /** Answers a read; failures come as StoreError. */
  readonly read: <T>(work: () => T) => Promise<T>;
  /** One transaction that no other process writes beside; waits for theirs to end. */
  readonly write: <T>(work: () => T) => Promise<T>;
  readonly close: () => void;
}

/** How long to wait for another process's write. */
const longestWait = 60_000;

/** What `connection`, opened on `path`, can do. */
export function databaseOf(connection: Libsql.Database, path: string): Database {
  const statements = new Map<string, Libsql.Statement>();
  const prepared = (sql: string): Libsql.Statement => {
    const known = statements.get(sql) ?? connection.prepare(sql);
    statements.set(sql, known);
    return known;
  };
  const all = <Row>(sql: string, cells: readonly Cell[] = []): Rows<Row> =>
    prepared(sql).all(cells.map(bound)).map(decoded) as Rows<Row>;
  const guarded = async <T>(code: StoreErrorCode, work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (cause) {
      throw toStoreError(cause, { path, code });
    }
  };
  return {
    path,
    all,
    run: (sql, cells = []) => void prepared(sql).run(cells.map(bound)),
    read: (work) => guarded('READ_FAILED', () => whenFree(path, work)),
    write: (work) => guarded('WRITE_FAILED', () => whenFree(path, () => inTransaction(connection, work))),
    close: () => {
      statements.clear();
      if (connection.open) connection.close();
    },
  };
}

/**
 * Does `work` once no other process stands in its way. Waits without blocking, so that a server goes on answering; the
 * work itself awaits nothing, or statements of other callers would come into its transaction.
 */
async function whenFree<T>(path: string, work: () => T): Promise<T> {
  const start = performance.now();
  for (;;) {
    try {
      return work();
    } catch (cause) {
      if (!isBusy(cause)) throw cause;
      if (performance.now() - start > longestWait)
        throw new StoreError('WRITE_FAILED', `another process has been writing to ${path} for a minute; try again`, {
          cause,
        });
    }
    await sleep(20);
  }
}

function inTransaction<T>(connection: Libsql.Database, work: () => T): T {
  connection.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    connection.exec('COMMIT');
    return result;
  } catch (cause) {
    if (connection.inTransaction) connection.exec('ROLLBACK');
    throw cause;
  }
}

const bound = (cell: Cell): Cell => (typeof cell === 'string' ? encodeText(cell) : cell);

/** A row is a fresh object of the driver's, so changing it is safe. */
function decoded(row: unknown): unknown {
  const cells = row as Record<string, unknown>;
  for (const column in cells) {
    const cell = cells[column];
    if (typeof cell === 'string') cells[column] = decodeText(cell);
  }
  return cells;
}
