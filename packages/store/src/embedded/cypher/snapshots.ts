import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { StoreError } from '../../store-error.ts';
import type { Database } from '../database.ts';
import { cancelled, runInChild } from './child.ts';
import { snapshotName } from './snapshot-name.ts';

/** Projections of the tables for Cypher, each made when the first query after a write asks for it. */
export interface Snapshots {
  /** Path of that of the tables as they stand. */
  readonly current: (signal: AbortSignal | undefined) => Promise<string>;
  /** Removes that of the tables as they stand. */
  readonly discard: () => Promise<void>;
  /** Ends what is being built. */
  readonly close: () => void;
}

/** What the child that builds one is asked. */
export interface SnapshotOrder {
  /** Folder of the SQLite file. */
  readonly store: string;
  /** Folder for the projection. */
  readonly folder: string;
}

/** Beyond, building takes minutes and much memory. */
const mostClaims = 100_000;

const longestBuild = 600_000;

/** A query of another process may be about to open an older one. */
const keptFor = 60_000;

/** Projections of `database`, in the folder `cypher` beside it. */
export function openSnapshots(database: Database): Snapshots {
  const order: SnapshotOrder = { store: dirname(database.path), folder: join(dirname(database.path), 'cypher') };
  const closing = new AbortController();
  const building = new Map<string, Promise<string>>();

  const build = (name: string): Promise<string> => {
    const known = building.get(name);
    if (known !== undefined) return known;
    const started = buildSnapshot(order, closing.signal).finally(() => building.delete(name));
    building.set(name, started);
    return started;
  };

  return {
    current: async (signal) => {
      const name = await database.read(() => checkedName(database));
      const path = join(order.folder, name);
      return (await exists(path)) ? path : unlessAborted(build(name), signal);
    },
    discard: async () => {
      const name = await database.read(() => snapshotName(database));
      await rm(join(order.folder, name), { recursive: true, force: true });
    },
    close: () => closing.abort(),
  };
}

function checkedName(database: Database): string {
  const claims = database.all<{ readonly n: number }>('SELECT count(*) AS n FROM claim')[0]?.n ?? 0;
  if (claims > mostClaims)
    throw new StoreError(
      'QUERY_UNAVAILABLE',
      `Cypher on the embedded store ends at ${mostClaims.toLocaleString('en')} claims, and here are ${claims.toLocaleString('en')}; keep them in a Neo4j: --store bolt://localhost:7687`,
    );
  return snapshotName(database);
}

async function buildSnapshot(order: SnapshotOrder, signal: AbortSignal): Promise<string> {
  await mkdir(order.folder, { recursive: true });
  const path = await runInChild<string>({
    main: 'build-snapshot',
    input: order,
    timeout: longestBuild,
    signal,
    env: process.env,
  });
  await removeOld(order.folder, path);
  return path;
}

/** What is still open elsewhere may not be removable; the next build tries again. */
async function removeOld(folder: string, current: string): Promise<void> {
  const paths = (await readdir(folder)).map((name) => join(folder, name)).filter((path) => path !== current);
  await Promise.allSettled(
    paths.map(async (path) => {
      const { mtimeMs } = await stat(path);
      if (Date.now() - mtimeMs > keptFor) await rm(path, { recursive: true });
    }),
  );
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** The build goes on for others who wait for it. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    const cancel = (): void => reject(cancelled());
    signal.addEventListener('abort', cancel, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', cancel));
  });
}
