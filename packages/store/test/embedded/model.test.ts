import { assert, asyncProperty } from 'fast-check';
import { test } from 'vitest';
import { followSteps } from '../model/follow-steps.ts';
import { steps } from '../model/steps.ts';
import { openEmptyFolder } from './open-empty-folder.ts';

/** `SIMPUL_MODEL_RUNS=2000 SIMPUL_SEED=7` tries longer and otherwise. */
const numRuns = Number(process.env['SIMPUL_MODEL_RUNS'] ?? 60);

test(
  'whatever is put, forgotten and decided in whatever order, the graph is what follows from it',
  { timeout: 0 },
  () =>
    assert(
      asyncProperty(steps(12), async (some) => {
        const store = await openEmptyFolder();
        try {
          await followSteps(store, some);
        } finally {
          await store.close();
        }
      }),
      { numRuns, endOnFailure: true },
    ),
);
