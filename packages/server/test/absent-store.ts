import type { GraphStore } from '@simpul/store/graph-store';
import { StoreError } from '@simpul/store/store-error';

/** A store whose database went away after it was opened: every call fails as the driver's would. */
export const absentStore: GraphStore = new Proxy({} as GraphStore, {
  get: (_, name) => (name === 'description' ? 'bolt://127.0.0.1:9' : () => Promise.reject(unreachable())),
});

const unreachable = (): StoreError =>
  new StoreError('UNREACHABLE', 'no answer from bolt://127.0.0.1:9; is Neo4j running?');
