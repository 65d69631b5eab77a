import { availableParallelism, freemem } from 'node:os';

/** Twice what a worker took for articles of the news (190 MB, measured): some texts are longer. */
const bytesOfWorker = 400 * 1024 * 1024;

/** A core stays free for reading and storing, and half of the free memory for everybody else. */
export function defaultWorkers(): number {
  return Math.max(1, Math.min(availableParallelism() - 1, Math.floor(freemem() / 2 / bytesOfWorker)));
}
