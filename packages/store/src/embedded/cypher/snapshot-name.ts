import type { Database } from '../database.ts';

/** Raised when the projection is made another way. */
const projectionVersion = 1;

/** Names a state of the tables: which file, and how many writes it has seen. */
export function snapshotName(database: Database): string {
  const [state] = database.all<{ readonly store: string; readonly count: number }>('SELECT store, count FROM change');
  return `${state?.store}-${state?.count}-${projectionVersion}.grafeo`;
}
