import { fork } from 'node:child_process';
import type { ChildProcess, ForkOptions } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StoreErrorCode } from '../../store-error.ts';
import { StoreError } from '../../store-error.ts';

export interface ChildTask {
  /** Its main module, beside this one. */
  readonly main: 'answer-query' | 'build-snapshot';
  readonly input: unknown;
  /** Milliseconds after which it is killed. */
  readonly timeout: number;
  readonly signal?: AbortSignal | undefined;
  readonly env: NodeJS.ProcessEnv;
}

/** What a child sends back, once. */
export type ChildMessage =
  { readonly output: unknown } | { readonly failure: { readonly code: StoreErrorCode; readonly message: string } };

/** Runs a task in a process of its own, which is killed when the promise settles; failures come as StoreError. */
export function runInChild<Output>({ main, input, timeout, signal, env }: ChildTask): Promise<Output> {
  return new Promise((resolve, reject) => {
    // The engine spills into the system's temporary folder and leaves that behind when it is killed.
    const scratch = mkdtempSync(join(tmpdir(), 'simpul-cypher-'));
    const child = startChild(main, { ...env, TMPDIR: scratch, TEMP: scratch, TMP: scratch });
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      child.removeAllListeners();
      child.on('error', () => undefined);
      whenEnded(child, () => rmSync(scratch, { recursive: true, force: true, maxRetries: 5 }));
      child.kill('SIGKILL');
      settle();
    };
    const fail = (error: StoreError): void => end(() => reject(error));
    const cancel = (): void => fail(cancelled());
    const timer = setTimeout(
      () => fail(new StoreError('TIMEOUT', 'the query was stopped because it ran too long; narrow it or add LIMIT')),
      timeout,
    );
    signal?.addEventListener('abort', cancel, { once: true });
    child.once('message', (message) => {
      const { failure, output } = message as { failure?: { code: StoreErrorCode; message: string }; output?: Output };
      if (failure === undefined) end(() => resolve(output as Output));
      else fail(new StoreError(failure.code, failure.message));
    });
    child.once('error', (cause) =>
      fail(new StoreError('QUERY_FAILED', `the query engine could not be started: ${cause.message}`, { cause })),
    );
    child.once('exit', (code, killer) =>
      fail(new StoreError('QUERY_FAILED', `the query engine broke off (${killer ?? code}); try another query`)),
    );
    child.send(input as object);
  });
}

/** Calls `then` once the process is gone, at once where it is gone or never came to be. */
function whenEnded(child: ChildProcess, then: () => void): void {
  const ended = child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
  if (ended) then();
  else child.once('exit', then);
}

export const cancelled = (): StoreError => new StoreError('CANCELLED', 'the query was cancelled');

function startChild(main: ChildTask['main'], env: NodeJS.ProcessEnv): ChildProcess {
  const isSource = import.meta.url.endsWith('.ts');
  const options: ForkOptions = {
    env,
    execArgv: [
      '--max-old-space-size=1024',
      // From source, Node 20 needs a loader that knows TypeScript.
      ...(isSource ? ['--import', import.meta.resolve('tsx'), '--conditions=source'] : []),
    ],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  };
  return fork(fileURLToPath(new URL(`./${main}${isSource ? '.ts' : '.js'}`, import.meta.url)), [], options);
}
