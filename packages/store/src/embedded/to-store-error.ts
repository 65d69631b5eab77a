import type { StoreErrorCode } from '../store-error.ts';
import { StoreError } from '../store-error.ts';

export interface FailureContext {
  /** The file. */
  readonly path: string;
  /** Code of failures that have none of their own. */
  readonly code: StoreErrorCode;
}

const sqliteCode = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : '';

/** Another process is writing. */
export const isBusy = (cause: unknown): boolean => sqliteCode(cause).startsWith('SQLITE_BUSY');

/** A failure of SQLite as a StoreError that says what to do. */
export function toStoreError(cause: unknown, { path, code }: FailureContext): StoreError {
  if (cause instanceof StoreError) return cause;
  const kind = sqliteCode(cause);
  if (isBusy(cause))
    return new StoreError(code, `another process keeps ${path} to itself; try again when it is done`, { cause });
  if (kind.startsWith('SQLITE_NOTADB') || kind.startsWith('SQLITE_CORRUPT'))
    return new StoreError(
      'UNREACHABLE',
      `${path} is damaged or no store of Simpul's; move it away and ingest the articles again, or name another folder: --store embedded:DIR`,
      { cause },
    );
  if (kind.startsWith('SQLITE_READONLY') || kind.startsWith('SQLITE_PERM') || kind.startsWith('SQLITE_CANTOPEN'))
    return new StoreError('UNREACHABLE', unwritable(path), { cause });
  if (kind.startsWith('SQLITE_FULL'))
    return new StoreError(code, `the disk of ${path} is full; make room and try again`, { cause });
  // A limit on the size of files, a quota, a broken or vanished disk: SQLite tells them apart no further.
  if (kind.startsWith('SQLITE_IOERR'))
    return new StoreError(
      code,
      `${path} could not be read or written (${kind}); nothing that was there is lost: look whether its disk has room, no quota or limit on file sizes is reached and it is still connected, then try again`,
      { cause },
    );
  return new StoreError(code, cause instanceof Error ? cause.message : String(cause), { cause });
}

export const unwritable = (path: string): string =>
  `${path} cannot be written to (SQLite keeps files beside it, for reading too); grant the right or name another folder: --store embedded:DIR`;
