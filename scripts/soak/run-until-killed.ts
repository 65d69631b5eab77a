import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

/** When to kill a process: some milliseconds after it has printed so many lines; none is its start. */
export interface KillPoint {
  readonly afterLines: number;
  readonly milliseconds: number;
}

export interface ProcessEnd {
  /** What it printed last. */
  readonly last: string;
  readonly lines: number;
  /** It came to its end and said that all went well. */
  readonly done: boolean;
  readonly killed: boolean;
  /** What it wrote on standard error. */
  readonly errors: string;
  /** Milliseconds from its start to its first line, and from there to its end. */
  readonly untilFirstLine: number;
  readonly sinceFirstLine: number;
}

const tsx = import.meta.resolve('tsx');

/** Node's arguments to run a TypeScript file from source, with further `flags` of Node's. */
export const fromSource = (file: string, flags: readonly string[] = []): readonly string[] => [
  '--import',
  tsx,
  '--conditions=source',
  ...flags,
  file,
];

/** Runs Node with these arguments to its end, or until `kill` (SIGKILL). */
export async function runUntilKilled(args: readonly string[], kill?: KillPoint): Promise<ProcessEnd> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let [lines, last, rest, errors] = [0, '', '', ''];
  let first = 0;
  const killAt = (before: number): void => {
    if (kill !== undefined && before < kill.afterLines && lines >= kill.afterLines)
      void sleep(kill.milliseconds).then(() => child.kill('SIGKILL'));
  };
  killAt(-1);
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\n');
    rest = parts.pop() ?? '';
    if (lines === 0 && parts.length > 0) first = performance.now();
    lines += parts.length;
    last = parts.at(-1) ?? last;
    killAt(lines - parts.length);
  });
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => resolve());
  });
  return {
    last,
    lines,
    done: child.exitCode === 0,
    killed: child.signalCode === 'SIGKILL',
    errors,
    untilFirstLine: first - start,
    sinceFirstLine: performance.now() - first,
  };
}
