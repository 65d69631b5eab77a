import { fileURLToPath } from 'node:url';
import type { KillPoint, ProcessEnd } from './run-until-killed.ts';
import { fromSource, runUntilKilled } from './run-until-killed.ts';

export interface Work {
  readonly store: string;
  readonly articles: number;
  /** Articles a transaction. */
  readonly batch: number;
}

const writer = fileURLToPath(new URL('writer.ts', import.meta.url));

/** Runs writer.ts to its end, or until `kill`, in a process of its own. It prints 'done' last. */
export const runWriter = ({ store, articles, batch }: Work, kill?: KillPoint): Promise<ProcessEnd> =>
  runUntilKilled([...fromSource(writer), store, String(articles), String(batch)], kill);
