import { fileURLToPath } from 'node:url';
import type { KillPoint, ProcessEnd } from './run-until-killed.ts';
import { fromSource, runUntilKilled } from './run-until-killed.ts';

const program = fileURLToPath(new URL('../../packages/cli/src/main.ts', import.meta.url));

/** Runs `simpul ingest` on these paths to its end, or until `kill`, from source. It prints a line an article. */
export const runIngest = (store: string, paths: readonly string[], kill?: KillPoint): Promise<ProcessEnd> =>
  runUntilKilled([...fromSource(program), '--store', store, '--json', '--lang', 'id', 'ingest', ...paths], kill);
