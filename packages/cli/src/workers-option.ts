import { InvalidArgumentError, Option } from 'commander';
import type { GlobalOptions } from './global-options.ts';
import { readCount } from './read-count.ts';

/** Options of commands that extract many articles. */
export interface WorkerFlags extends GlobalOptions {
  readonly workers?: number;
}

/** More threads than any machine has cores are a slip of the pen. */
const mostWorkers = 256;

/** `--workers N` of commands that extract many articles. */
export const workersOption = (): Option =>
  new Option(
    '--workers <count>',
    'extract with so many threads once there are more than a few articles (default: one less than the cores)',
  ).argParser((text) => {
    const count = readCount(text);
    if (count > mostWorkers) throw new InvalidArgumentError(`Write a number up to ${mostWorkers}.`);
    return count;
  });
