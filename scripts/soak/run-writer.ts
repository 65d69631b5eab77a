import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export interface Work {
  readonly store: string;
  readonly articles: number;
  /** Articles a transaction. */
  readonly batch: number;
}

/** When to kill the writer: some milliseconds after so many lines, which is in the middle of a transaction. */
export interface KillPoint {
  readonly afterLines: number;
  readonly milliseconds: number;
}

export interface WriterEnd {
  /** What it said last; 'done' where it came to its end. */
  readonly last: string;
  readonly killed: boolean;
  /** What it wrote on standard error. */
  readonly errors: string;
}

const writer = fileURLToPath(new URL('writer.ts', import.meta.url));
const tsx = import.meta.resolve('tsx');

/** Runs writer.ts to its end, or until `kill`, in a process of its own. */
export async function runWriter({ store, articles, batch }: Work, kill?: KillPoint): Promise<WriterEnd> {
  const args = ['--import', tsx, '--conditions=source', writer, store, String(articles), String(batch)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const lines: string[] = [];
  let [rest, errors] = ['', ''];
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\n');
    rest = parts.pop() ?? '';
    const before = lines.length;
    lines.push(...parts);
    if (kill !== undefined && before < kill.afterLines && lines.length >= kill.afterLines)
      void sleep(kill.milliseconds).then(() => child.kill('SIGKILL'));
  });
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => resolve());
  });
  return { last: lines.at(-1) ?? '', killed: child.signalCode === 'SIGKILL', errors };
}
