import type { GraphStore } from '@simpul/store/graph-store';
import { openStore } from '@simpul/store/open-store';
import type { GlobalOptions } from './global-options.ts';

/** Runs `work` on the store that the options or the environment name, and closes it whatever happens. */
export async function withStore<Result>(
  options: GlobalOptions,
  work: (store: GraphStore) => Promise<Result>,
): Promise<Result> {
  const store = await openStore(options.store, process.env);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
