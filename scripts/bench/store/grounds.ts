import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StartOptions } from '../../neo4j/start-neo4j.ts';
import { startNeo4j } from '../../neo4j/start-neo4j.ts';

/** A folder for as long as `use` runs. */
export async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'simpul-bench-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** An empty Neo4j of its own for as long as `use` runs; `fill` may put things into its home before it starts. */
export const withServer = <T>(
  use: (uri: string) => Promise<T>,
  { settings = {}, fill }: Pick<StartOptions, 'settings'> & { readonly fill?: (home: string) => Promise<void> } = {},
): Promise<T> =>
  withFolder(async (home) => {
    await fill?.(home);
    const server = await startNeo4j({
      home,
      heap: '1g',
      settings: { 'db.memory.transaction.max': '256m', ...settings },
    });
    try {
      return await use(server.uri);
    } finally {
      await server.stop();
    }
  });
