import { defineConfig } from 'vitest/config';

const folders = ['graph-schema', 'packages/*', 'viewer', 'scripts/*'];
const under = (ending: string): string[] => folders.map((folder) => `${folder}/test/**/*${ending}`);

/** Tests run from source: every package's `source` export condition names its TypeScript. */
const fromSource = {
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source', 'node', 'import', 'module', 'default'] } },
};

const setupFiles = ['./scripts/vitest/fixed-seed.ts'];

/** One server for the whole run, started when a file that needs it is run. The files share its data, so they run in turn. */
const withNeo4j = { globalSetup: './scripts/neo4j/vitest-setup.ts', maxWorkers: 1, hookTimeout: 60_000 };

/** `unit` needs nothing but Node, `neo4j` a real Neo4j, `browser` a real Chromium and a real Neo4j. */
export default defineConfig({
  test: {
    projects: [
      {
        ...fromSource,
        test: {
          name: 'unit',
          setupFiles,
          include: under('.test.ts'),
          exclude: [...under('.neo4j.test.ts'), ...under('.browser.test.ts')],
          testTimeout: 30_000,
        },
      },
      {
        ...fromSource,
        test: { name: 'neo4j', setupFiles, include: under('.neo4j.test.ts'), testTimeout: 60_000, ...withNeo4j },
      },
      {
        ...fromSource,
        test: { name: 'browser', setupFiles, include: under('.browser.test.ts'), testTimeout: 120_000, ...withNeo4j },
      },
    ],
  },
});
