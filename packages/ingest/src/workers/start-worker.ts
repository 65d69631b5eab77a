import { Worker } from 'node:worker_threads';
import type { WorkerStart } from './messages.ts';

/** Starts a thread with a pipeline of its own. */
export function startWorker(start: WorkerStart): Worker {
  const isSource = import.meta.url.endsWith('.ts');
  const main = new URL(`./extract-worker${isSource ? '.ts' : '.js'}`, import.meta.url);
  return new Worker(isSource ? fromSource(main) : main, {
    workerData: start,
    execArgv: isSource ? ['--conditions=source'] : [],
  });
}

/** From source, Node 20 needs a loader that knows TypeScript, which a thread has to ask for itself. */
const fromSource = (main: URL): URL =>
  new URL(
    `data:text/javascript,${encodeURIComponent(
      `import { register } from '${import.meta.resolve('tsx/esm/api')}'; register(); await import('${main.href}');`,
    )}`,
  );
