import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GraphStore } from '@simpul/store/graph-store';
import { openStore } from '@simpul/store/open-store';

/** A store in a folder of its own, which goes when it is closed. */
export async function openEmptyFolder(): Promise<GraphStore> {
  const folder = await mkdtemp(join(tmpdir(), 'simpul-store-'));
  const store = await openStore(`embedded:${folder}`, {});
  await store.prepare();
  return {
    ...store,
    close: async () => {
      await store.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
