import { parentPort, workerData } from 'node:worker_threads';
import { extractArticle } from '../extract-article.ts';
import { openPipeline } from '../open-pipeline.ts';
import { type WorkerAnswer, type WorkerStart, type WorkerTask, writeError } from './messages.ts';

/** The main file of a worker thread: answers each task it is sent, one after the other, and ends when told null. */
const { userEntries } = workerData as WorkerStart;
const pipeline = openPipeline({ userEntries });

parentPort?.on('message', (task: WorkerTask | null) => {
  // Ends when nothing more is to do: one that is stopped from outside while its runtime works takes the program with it.
  if (task === null) parentPort?.close();
  else void answer(task).then(reply);
});

function reply(answer: WorkerAnswer): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's, not a window's
  parentPort?.postMessage(answer);
}

async function answer({ input, options }: WorkerTask): Promise<WorkerAnswer> {
  try {
    return { extracted: await extractArticle(input, await pipeline, options) };
  } catch (error) {
    return { thrown: writeError(error) };
  }
}
