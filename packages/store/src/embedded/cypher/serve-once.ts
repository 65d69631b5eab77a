import { StoreError } from '../../store-error.ts';
import type { ChildMessage } from './child.ts';

/** The child's side of `runInChild`: answers one input, then ends; ends too when its parent does. */
export function serveOnce(work: (input: never) => Promise<unknown>): void {
  process.once('disconnect', () => process.exit(1));
  process.once('message', (input) => {
    work(input as never).then(
      (output) => sendLast({ output }),
      (cause: unknown) => sendLast({ failure: failureOf(cause) }),
    );
  });
}

/** Sends the answer and ends the process. */
export function sendLast(message: ChildMessage): void {
  process.send?.(message, () => process.exit(0));
}

function failureOf(cause: unknown): Extract<ChildMessage, { failure: unknown }>['failure'] {
  if (cause instanceof StoreError) return { code: cause.code, message: cause.message };
  return { code: 'QUERY_FAILED', message: cause instanceof Error ? cause.message : String(cause) };
}
