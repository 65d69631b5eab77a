import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { StoreError } from '../store-error.ts';
import type { Database } from './database.ts';
import { databaseOf } from './database.ts';
import { applicationId, migrations, schemaStatements, schemaVersion } from './schema.ts';
import { toStoreError, unwritable } from './to-store-error.ts';

/** How long one statement blocks for another process, in milliseconds; writes wait longer in between. */
const busyTimeout = 250;

/** Opens `folder`/graph.sqlite, made where there is none. */
export async function openDatabase(folder: string): Promise<Database> {
  const path = join(resolve(folder), 'graph.sqlite');
  try {
    await mkdir(resolve(folder), { recursive: true });
  } catch (cause) {
    throw new StoreError('UNREACHABLE', unwritable(resolve(folder)), { cause });
  }
  const database = await connect(path);
  try {
    await database.read(() => {
      // In this order: others may be at work on the file already.
      database.all(`PRAGMA busy_timeout = ${busyTimeout}`);
      checkVersion(database);
      database.all('PRAGMA journal_mode = WAL');
      database.all('PRAGMA synchronous = FULL');
      database.all('PRAGMA cache_size = -65536');
    });
    await prepareTables(database);
    return database;
  } catch (cause) {
    database.close();
    throw cause;
  }
}

/** Makes the tables and indexes that are missing. */
export async function prepareTables(database: Database): Promise<void> {
  if (await database.read(() => isCurrent(database))) return;
  await database.write(() => {
    checkVersion(database);
    // 0 is an empty file.
    for (let version = numberOf(database, 'user_version') || schemaVersion; version < schemaVersion; version++)
      for (const statement of migrations[version] ?? []) database.run(statement);
    for (const statement of schemaStatements) database.run(statement);
    database.run(`PRAGMA application_id = ${applicationId}`);
    database.run(`PRAGMA user_version = ${schemaVersion}`);
  });
}

async function connect(path: string): Promise<Database> {
  const libsql = await import('libsql').catch((cause: unknown) => {
    throw new StoreError(
      'UNKNOWN_STORE',
      `there is no SQLite for ${process.platform} ${process.arch} (package libsql); use a Neo4j: --store bolt://localhost:7687`,
      { cause },
    );
  });
  try {
    return databaseOf(new libsql.default(path), path);
  } catch (cause) {
    // SQLite's "unable to open" (14) comes without a code of its own.
    if (cause instanceof Error && cause.message.includes('Unable to open'))
      throw new StoreError('UNREACHABLE', unwritable(path), { cause });
    throw toStoreError(cause, { path, code: 'UNREACHABLE' });
  }
}

const numberOf = (database: Database, pragma: 'user_version' | 'application_id'): number =>
  database.all<Readonly<Record<string, number>>>(`PRAGMA ${pragma}`)[0]?.[pragma] ?? 0;

const isCurrent = (database: Database): boolean => numberOf(database, 'user_version') === schemaVersion;

function checkVersion(database: Database): void {
  const version = numberOf(database, 'user_version');
  const tables = database.all<{ readonly n: number }>('SELECT count(*) AS n FROM sqlite_schema')[0]?.n ?? 0;
  if (tables > 0 && numberOf(database, 'application_id') !== applicationId)
    throw new StoreError(
      'UNREACHABLE',
      `${database.path} is a database of another program; name another folder: --store embedded:DIR`,
    );
  if (version > schemaVersion)
    throw new StoreError(
      'UNREACHABLE',
      `${database.path} was written by a later Simpul (format ${version}, this one knows ${schemaVersion}); update Simpul or name another folder: --store embedded:DIR`,
    );
}
