import { assert, asyncProperty } from 'fast-check';
import { describe, test } from 'vitest';
import { followSteps } from '../model/follow-steps.ts';
import { steps } from '../model/steps.ts';
import { noNeo4j, openEmptyStore } from './open-empty-store.ts';

/** `SIMPUL_MODEL_RUNS=200 SIMPUL_SEED=7` tries longer and otherwise. */
const numRuns = Number(process.env['SIMPUL_MODEL_RUNS'] ?? 8);

describe.skipIf(noNeo4j !== null)(`a model of the graph (${noNeo4j ?? 'Neo4j'})`, () => {
  test('whatever is put, forgotten and decided in whatever order, it is what follows from it', { timeout: 0 }, () =>
    assert(
      asyncProperty(steps(8), async (some) => {
        const store = await openEmptyStore();
        try {
          await followSteps(store, some);
        } finally {
          await store.close();
        }
      }),
      { numRuns },
    ),
  );
});
