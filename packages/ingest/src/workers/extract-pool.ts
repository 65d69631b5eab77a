import type { Worker } from 'node:worker_threads';
import type { Source } from '@simpul/article/source';
import type { Article } from '@simpul/graph-schema/article';
import { type ExtractedArticle, extractArticle, type ExtractOptions } from '../extract-article.ts';
import { IngestError } from '../ingest-error.ts';
import type { Pipeline, PipelineOptions } from '../open-pipeline.ts';
import { readError, type WorkerAnswer, type WorkerTask } from './messages.ts';
import { startWorker } from './start-worker.ts';

/** Extracts many articles, several at once where that pays; each gives what `extractArticle` gives for it. */
export interface ExtractPool {
  /** How many articles to hand in at once, so that no worker waits. */
  readonly width: number;
  extract(input: Source | Article, options?: Omit<ExtractOptions, 'signal'>): Promise<ExtractedArticle>;
  /** Resolves when the workers are gone; the articles at hand are finished first. */
  close(): Promise<void>;
}

export interface PoolOptions extends PipelineOptions {
  /** Threads beside the main one; fewer than two, and the main one does it all. */
  readonly workers: number;
  /** Articles that the main thread reads before there are workers, which take longer to start than a few take to read. */
  readonly alone?: number;
}

interface Waiting {
  readonly task: WorkerTask;
  readonly settle: (answer: WorkerAnswer) => void;
  readonly fail: (error: Error) => void;
}

/** A pool over a pipeline, whose options the workers open their own with. */
export function openExtractPool(pipeline: Pipeline, options: PoolOptions): ExtractPool {
  const { workers, alone = 16 } = options;
  const threads = workers < 2 ? null : createThreads(workers, options);
  let begun = 0;
  return {
    width: threads ? 2 * workers : 1,
    extract(input, reading = {}) {
      begun += 1;
      return threads && begun > alone ? threads.extract(input, reading) : extractArticle(input, pipeline, reading);
    },
    close: async () => threads?.close(),
  };
}

/** Threads that come as there is work for them, and each take one article after the other. */
function createThreads(most: number, { userEntries = [] }: PipelineOptions): Pick<ExtractPool, 'extract' | 'close'> {
  const idle: Worker[] = [];
  const waiting: Waiting[] = [];
  const ends = new Map<Worker, Promise<void>>();
  let closing = false;
  const take = (worker: Worker): void => {
    const next = waiting.shift();
    if (next) give(worker, next, () => take(worker));
    else if (closing) send(worker, null);
    else idle.push(worker);
  };
  const start = (): void => {
    const worker = startWorker({ userEntries });
    ends.set(worker, ended(worker));
    // Between articles nobody listens, and an error that nobody hears ends the process.
    worker.on('error', () => undefined);
    worker.once('exit', () => {
      ends.delete(worker);
      if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1);
      // One that was lost has the work of the others still before it.
      if (waiting.length > 0) start();
    });
    take(worker);
  };
  return {
    extract: (input, options = {}) =>
      new Promise((resolve, reject) => {
        const settle = (answer: WorkerAnswer): void =>
          'extracted' in answer ? resolve(answer.extracted) : reject(readError(answer.thrown));
        waiting.push({ task: { input: ownBytes(input), options }, settle, fail: reject });
        const free = idle.pop();
        if (free) take(free);
        else if (ends.size < most) start();
      }),
    async close() {
      closing = true;
      for (const worker of idle.splice(0)) send(worker, null);
      await Promise.all(ends.values());
    },
  };
}

/** Sends a task and calls `then` after the answer; a worker that ends before it fails the article. */
function give(worker: Worker, { task, settle, fail }: Waiting, then: () => void): void {
  let cause: unknown;
  const onError = (error: unknown): void => void (cause = error);
  const onExit = (): void => {
    const name = 'bytes' in task.input ? task.input.name : task.input.source;
    const why = cause instanceof Error ? `: ${cause.message}` : '';
    fail(new IngestError('WORKER_LOST', `${name}: the worker that read it ended${why}; try it by itself`, { cause }));
  };
  worker.on('error', onError).once('exit', onExit);
  worker.once('message', (answer: WorkerAnswer) => {
    worker.off('error', onError).off('exit', onExit);
    settle(answer);
    then();
  });
  send(worker, task);
}

function send(worker: Worker, task: WorkerTask | null): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's, not a window's
  worker.postMessage(task);
}

const ended = (worker: Worker): Promise<void> => new Promise((resolve) => void worker.once('exit', () => resolve()));

/** A view of a large buffer would take the whole buffer along. */
const ownBytes = (input: Source | Article): Source | Article =>
  'bytes' in input ? { ...input, bytes: Uint8Array.from(input.bytes) } : input;
