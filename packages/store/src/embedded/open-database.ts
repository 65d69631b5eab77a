import { renameSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { outstanding, storeFormat } from '../migration.ts';
import { StoreError } from '../store-error.ts';
import type { Database } from './database.ts';
import { databaseOf } from './database.ts';
import { migrations } from './migrations.ts';
import { applicationId, schemaStatements } from './schema.ts';
import { toStoreError, unwritable } from './to-store-error.ts';

/** How long one statement blocks for another process, in milliseconds; writes wait longer in between. */
const busyTimeout = 250;

/** Opens `folder`/graph.sqlite, made where there is none, and brings it to the present format. */
export async function openDatabase(folder: string): Promise<Database> {
  const database = await openAsItIs(folder);
  try {
    await prepareTables(database);
    return database;
  } catch (cause) {
    database.close();
    throw cause;
  }
}

/** Opens `folder`/graph.sqlite in whatever format it has. Throws where it is a later one or no store of ours. */
export async function openAsItIs(folder: string): Promise<Database> {
  const path = fileIn(folder);
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
      checkFormat(database);
      database.all('PRAGMA journal_mode = WAL');
      database.all('PRAGMA synchronous = FULL');
      database.all('PRAGMA cache_size = -65536');
    });
    return database;
  } catch (cause) {
    database.close();
    throw cause;
  }
}

/**
 * Makes the tables and indexes that are missing, and takes the steps that an older file needs, after copying it. Gives the
 * copy's path; null where none was needed.
 */
export async function prepareTables(database: Database): Promise<string | null> {
  if (await database.read(() => formatOf(database) === storeFormat)) return null;
  const { path } = database;
  const unfinished = `${path}.backup-${process.pid}`;
  // Beside the transaction that keeps others from writing, a second connection copies what was there before it.
  const copier = await connect(path);
  let backup: string | null = null;
  try {
    await database.write(() => {
      checkFormat(database);
      const steps = outstanding(migrations, formatOf(database));
      if (steps[0] !== undefined) {
        copier.run('VACUUM INTO ?', [unfinished]);
        backup = join(dirname(path), `graph.format-${steps[0].from}.sqlite`);
        renameSync(unfinished, backup);
      }
      for (const { statements } of steps) for (const statement of statements) database.run(statement);
      for (const statement of schemaStatements) database.run(statement);
      for (const { complete } of steps) complete?.(database);
      database.run(`PRAGMA application_id = ${applicationId}`);
      database.run(`PRAGMA user_version = ${storeFormat}`);
    });
  } finally {
    copier.close();
    await rm(unfinished, { force: true });
  }
  return backup;
}

/** The file of the store in `folder`. */
export const fileIn = (folder: string): string => join(resolve(folder), 'graph.sqlite');

/** The format that the file is in; null where it is empty. */
export const formatOf = (database: Database): number | null => numberOf(database, 'user_version') || null;

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

function checkFormat(database: Database): void {
  const version = numberOf(database, 'user_version');
  const tables = database.all<{ readonly n: number }>('SELECT count(*) AS n FROM sqlite_schema')[0]?.n ?? 0;
  if (tables > 0 && numberOf(database, 'application_id') !== applicationId)
    throw new StoreError(
      'UNREACHABLE',
      `${database.path} is a database of another program; name another folder: --store embedded:DIR`,
    );
  if (version > storeFormat)
    throw new StoreError(
      'UNREACHABLE',
      `${database.path} was written by a later Simpul (format ${version}, this one knows ${storeFormat}); update Simpul or name another folder: --store embedded:DIR`,
    );
}
