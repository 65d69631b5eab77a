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

/** How long a write waits for another process's. */
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
  const guarded = async <T>(code: StoreErrorCode, work: () => T | Promise<T>): Promise<T> => {
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
    read: (work) => guarded('READ_FAILED', work),
    write: (work) => guarded('WRITE_FAILED', () => inTransaction(connection, path, work)),
    close: () => {
      statements.clear();
      if (connection.open) connection.close();
    },
  };
}

/** Waits without blocking, so that a server goes on answering while another process writes. */
async function inTransaction<T>(connection: Libsql.Database, path: string, work: () => T): Promise<T> {
  const start = performance.now();
  while (!tryToBegin(connection)) {
    if (performance.now() - start > longestWait)
      throw new StoreError('WRITE_FAILED', `another process has been writing to ${path} for a minute; try again`);
    await sleep(20);
  }
  // Nothing may be awaited from here on: statements of other callers would come into the transaction.
  try {
    const result = work();
    connection.exec('COMMIT');
    return result;
  } catch (cause) {
    if (connection.inTransaction) connection.exec('ROLLBACK');
    throw cause;
  }
}

function tryToBegin(connection: Libsql.Database): boolean {
  try {
    connection.exec('BEGIN IMMEDIATE');
    return true;
  } catch (cause) {
    if (isBusy(cause)) return false;
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
