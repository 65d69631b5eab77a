import { defineConfig } from 'vitest/config';

/** Tests run from source: every package's `source` export condition names its TypeScript. */
export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source', 'node', 'import', 'module', 'default'] } },
  test: {
    include: ['graph-schema/test/**/*.test.ts', 'packages/*/test/**/*.test.ts', 'viewer/test/**/*.test.ts'],
    testTimeout: 30_000,
  },
});
