import type { GraphStore } from '@simpul/store/graph-store';

/** The store of the running test. */
export type Current = () => GraphStore;
