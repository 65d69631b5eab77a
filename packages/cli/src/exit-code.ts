import { CliError } from './cli-error.ts';

/** What programs that call us may rely on. */
export const exitCodes = { done: 0, failed: 1, usage: 2, partly: 3, interrupted: 130 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The exit code of a batch: all done, none done, or some. */
export function batchExitCode({ done, failed }: { readonly done: number; readonly failed: number }): ExitCode {
  if (failed === 0) return exitCodes.done;
  return done === 0 ? exitCodes.failed : exitCodes.partly;
}

export const errorExitCode = (error: unknown): ExitCode =>
  error instanceof CliError && error.code === 'USAGE' ? exitCodes.usage : exitCodes.failed;
