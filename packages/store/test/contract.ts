import type { GraphStore } from '@simpul/store/graph-store';
import { describeDeciding } from './contract/deciding.ts';
import { describeProjecting } from './contract/projecting.ts';
import { describeQueries } from './contract/queries.ts';
import { describeRebuilding } from './contract/rebuilding.ts';
import { describeReading } from './contract/reading.ts';
import { describeReprints } from './contract/reprints.ts';
import { describeSelecting } from './contract/selecting.ts';
import { describeWriting } from './contract/writing.ts';
import { afterEach, beforeEach, describe } from 'vitest';

export interface ContractOptions {
  /** Makes a store without data, ready to be written to. */
  readonly open: () => Promise<GraphStore>;
  /** Why the whole suite is skipped; null where it runs. */
  readonly skip?: string | null;
  /** Why its part on Cypher is skipped; null where it runs. */
  readonly skipQueries?: string | null;
}

/** What every driver of GraphStore must do; each runs it against the real thing. */
export function describeGraphStore(name: string, { open, skip = null, skipQueries = null }: ContractOptions): void {
  describe.skipIf(skip !== null)(`${name}${skip === null ? '' : ` (skipped: ${skip})`}`, () => {
    let store: GraphStore | undefined;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store?.close());
    const current = (): GraphStore => {
      if (store === undefined) throw new Error('no store is open');
      return store;
    };
    describeWriting(current);
    describeProjecting(current);
    describeDeciding(current);
    describeRebuilding(current);
    describeReprints(current);
    describeReading(current);
    describeSelecting(current);
    describe.skipIf(skipQueries !== null)(`Cypher${skipQueries === null ? '' : ` (skipped: ${skipQueries})`}`, () => {
      describeQueries(current);
    });
  });
}
