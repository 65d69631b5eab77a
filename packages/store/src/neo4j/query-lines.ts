import { randomUUID } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import type { QueryAnswer } from '../graph-store.ts';
import type { StoreErrorCode } from '../store-error.ts';
import { StoreError } from '../store-error.ts';
import type { Question } from './ask.ts';
import type { LineData, LineMessage } from './answer-on-line.ts';

/**
 * Threads that ask analysts' queries, each over a connection of its own: one that is late is ended with its thread, even
 * where its answer keeps the thread busy. Whole threads, for Neo4j puts no bound on a single value, and the driver takes
 * two minutes to unpack a list of ten million numbers.
 */
export interface QueryLines {
  readonly ask: (question: Omit<Question, 'name'>, limits: LineLimits) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

type Answer = Omit<QueryAnswer, 'milliseconds'>;

export interface LineLimits {
  /** Milliseconds after which the line is cut. */
  readonly within: number;
  readonly signal: AbortSignal | undefined;
}

export interface LineOptions {
  readonly data: LineData;
  /** How many of the queries of these names the database still runs. */
  readonly running: (names: readonly string[]) => Promise<number>;
}

/** Neo4j looks at the clock between rows, so that one long expression runs on after its timeout; each takes a core. */
const mostUnstoppable = 2;

const mostIdle = 4;

export function openQueryLines({ data, running }: LineOptions): QueryLines {
  const idle: Worker[] = [];
  const busy = new Set<Worker>();
  let cut: readonly string[] = [];

  const refuseWhileStuck = async (): Promise<void> => {
    if (cut.length === 0) return;
    const left = await running(cut);
    if (left === 0) cut = [];
    if (left >= mostUnstoppable) throw stuck(left);
  };

  return {
    ask: async (question, limits) => {
      await refuseWhileStuck();
      const name = randomUUID();
      const worker = idle.pop() ?? startWorker(data);
      busy.add(worker);
      const message = await answerOf(worker, { ...question, name }, limits);
      busy.delete(worker);
      if ('cut' in message) {
        cut = [...cut, name];
        void worker.terminate();
        throw message.cut;
      }
      if (idle.length < mostIdle) idle.push(worker);
      else void worker.terminate();
      if ('failure' in message) throw new StoreError(message.failure.code, message.failure.message);
      return message.output;
    },
    close: async () => {
      await Promise.all([...idle.splice(0), ...busy].map((worker) => worker.terminate()));
    },
  };
}

/** What the thread says, or why it was not waited for. */
function answerOf(
  worker: Worker,
  question: Question,
  { within, signal }: LineLimits,
): Promise<LineMessage | { readonly cut: StoreError }> {
  return new Promise((resolve) => {
    const end = (message: LineMessage | { readonly cut: StoreError }): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      worker.off('message', end).off('error', broken).off('exit', ended);
      worker.unref();
      resolve(message);
    };
    const fail = (code: StoreErrorCode, why: string): void => end({ cut: new StoreError(code, why) });
    const cancel = (): void => fail('CANCELLED', 'the query was cancelled');
    const timer = setTimeout(() => fail('TIMEOUT', late), within);
    worker.ref();
    const broken = ({ message }: Error): void =>
      fail('QUERY_FAILED', `its answer is too large to be read here (${message})`);
    const ended = (): void => fail('CANCELLED', 'the store was closed');
    worker.on('message', end).on('error', broken).on('exit', ended);
    signal?.addEventListener('abort', cancel, { once: true });
    if (signal?.aborted === true) return cancel();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's, not a window's
    worker.postMessage(question);
  });
}

const late = 'the query ran too long, and the database may still be busy with it; ask for less in one expression';

const stuck = (count: number): StoreError =>
  new StoreError(
    'QUERY_UNAVAILABLE',
    `the database still runs ${count} earlier queries that it cannot stop; wait until they end, or restart it`,
  );

function startWorker(data: LineData): Worker {
  const isSource = import.meta.url.endsWith('.ts');
  const main = new URL(`./answer-on-line${isSource ? '.ts' : '.js'}`, import.meta.url);
  const worker = new Worker(isSource ? fromSource(main) : main, {
    workerData: data,
    execArgv: isSource ? ['--conditions=source'] : [],
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  });
  // Between questions nobody listens, and an error that nobody hears ends the process.
  return worker.on('error', () => undefined);
}

/** From source, Node 20 needs a loader that knows TypeScript, which a thread has to ask for itself. */
const fromSource = (main: URL): URL =>
  new URL(
    `data:text/javascript,${encodeURIComponent(
      `import { register } from '${import.meta.resolve('tsx/esm/api')}'; register(); await import('${main.href}');`,
    )}`,
  );
