import { parentPort, workerData } from 'node:worker_threads';
import type { QueryAnswer } from '../graph-store.ts';
import type { StoreErrorCode } from '../store-error.ts';
import type { Question } from './ask.ts';
import { ask } from './ask.ts';
import type { Address } from './open-driver.ts';
import { openDriver } from './open-driver.ts';
import { toStoreError } from './to-store-error.ts';

export interface LineData {
  readonly address: Address;
  /** For people, without password. */
  readonly named: string;
}

export type LineMessage =
  | { readonly output: Omit<QueryAnswer, 'milliseconds'> }
  | { readonly failure: { readonly code: StoreErrorCode; readonly message: string } };

/** Main module of the thread that asks analysts' queries, one after the other. */
const { address, named } = workerData as LineData;
const driver = openDriver(address, 1);

parentPort?.on('message', (question: Question) => {
  ask(driver, address.database, question).then(
    (output) => tell({ output }),
    (cause: unknown) => {
      const { code, message } = toStoreError(cause, { address: named, code: 'QUERY_FAILED' });
      tell({ failure: { code, message } });
    },
  );
});

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's, not a window's
const tell = (message: LineMessage): void => parentPort?.postMessage(message);
