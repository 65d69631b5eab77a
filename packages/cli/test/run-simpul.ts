import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Stops reading stdout after its first line, as `head -1` does. */
  readonly headOnly?: boolean;
  /** Called with everything on stdout and stderr so far, to send a signal at the right time. */
  readonly onOutput?: (text: string, kill: (signal: NodeJS.Signals) => void) => void;
}

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));

/** Runs the real program from source in a process of its own. */
export function runSimpul(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const { cwd, input, env = {}, headOnly = false, onOutput } = options;
  const child = spawn(process.execPath, ['--import', tsx, '--conditions=source', main, ...args], {
    cwd,
    // Nothing that hangs outlives the test that waits for it.
    timeout: 55_000,
    killSignal: 'SIGKILL',
    // Whatever store the developer uses, tests name their own.
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
  });
  child.stdin.end(input ?? '');
  let [stdout, stderr] = ['', ''];
  const tell = (): void => onOutput?.(stdout + stderr, (signal) => child.kill(signal));
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    if (headOnly && stdout.includes('\n')) child.stdout.destroy();
    tell();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    tell();
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
}

const tsx = import.meta.resolve('tsx');

/** A folder with these files in it, and how to remove it. */
export async function folderOf(
  files: Readonly<Record<string, string>>,
): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'simpul-cli-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(path, name), text);
  return { path, remove: () => rm(path, { recursive: true }) };
}
