import { spawn } from 'node:child_process';

export interface ToolAnswer {
  /** Null where the tool isn't installed or was killed. */
  readonly exitCode: number | null;
  /** Standard output and error together. */
  readonly output: string;
}

/** Runs a program to its end. On Windows through the shell, because Maven is a batch file there. */
export function runTool(
  program: string,
  args: readonly string[],
  options: { readonly env?: NodeJS.ProcessEnv; readonly timeout?: number } = {},
): Promise<ToolAnswer> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...options.env },
      ...(options.timeout === undefined ? {} : { timeout: options.timeout }),
    });
    let output = '';
    const keep = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', (error) => resolve({ exitCode: null, output: error.message }));
    child.once('close', (exitCode) => resolve({ exitCode, output }));
  });
}
