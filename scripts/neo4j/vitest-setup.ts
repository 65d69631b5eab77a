import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { Neo4jError } from './neo4j-error.ts';
import { provideNeo4j } from './provide-neo4j.ts';

/** What tests are told: the server's address, or why there is none. */
export interface TestNeo4j {
  readonly uri: string | null;
  readonly reason: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    readonly neo4j: TestNeo4j;
  }
}

interface Shared {
  readonly neo4j: TestNeo4j;
  readonly stop: () => Promise<void>;
}

/** One server for all projects of a run; they load this file each on their own, so it hangs on the process. */
const holder = globalThis as { simpulTestNeo4j?: { readonly shared: Promise<Shared>; users: number } };

/**
 * Vitest's globalSetup: a Neo4j with an empty, throw-away home. Tests erase its data, so NEO4J_URI, which may be
 * someone's work, is never used: NEO4J_TEST_URI is. Where there is no way to start one, tests are skipped with the
 * reason; under CI they fail.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const held = (holder.simpulTestNeo4j ??= { shared: start(), users: 0 });
  held.users += 1;
  const { neo4j, stop } = await held.shared;
  project.provide('neo4j', neo4j);
  return async () => {
    held.users -= 1;
    if (held.users > 0) return;
    delete holder.simpulTestNeo4j;
    await stop();
  };
}

async function start(): Promise<Shared> {
  const home = await mkdtemp(join(tmpdir(), 'simpul-neo4j-'));
  const clear = (): Promise<void> => rm(home, { recursive: true, force: true, maxRetries: 3 });
  try {
    const running = await provideNeo4j({
      uri: process.env['NEO4J_TEST_URI'],
      home,
      heap: '256m',
      keepData: false,
    });
    return {
      neo4j: { uri: running.uri, reason: running.how },
      stop: async () => {
        await running.stop();
        await clear();
      },
    };
  } catch (error) {
    await clear();
    if (!(error instanceof Neo4jError) || error.code !== 'MISSING_TOOLS' || process.env['CI'] !== undefined)
      throw error;
    console.warn(`tests that need Neo4j are skipped: ${error.message}`);
    return { neo4j: { uri: null, reason: error.message }, stop: async () => {} };
  }
}
