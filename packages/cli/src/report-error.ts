import { inspect } from 'node:util';
import { CommanderError } from 'commander';
import { describeFailure } from './describe-failure.ts';
import type { ExitCode } from './exit-code.ts';
import { errorExitCode, exitCodes } from './exit-code.ts';
import { escapeControls } from './terminal/escape-controls.ts';

/** Tells a person on stderr why a command ended, without a stack, and gives the exit code. */
export function reportError(error: unknown): ExitCode {
  // Commander has said it already; help and version are no failures.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  process.stderr.write(escapeControls(`simpul: ${describeFailure(error).message}${causeOf(error)}\n`));
  return errorExitCode(error);
}

/** Stack and causes of an error on lines of their own where SIMPUL_DEBUG asks for them, else nothing. */
export const causeOf = (error: unknown): string =>
  (process.env['SIMPUL_DEBUG'] ?? '') === '' ? '' : `\n${inspect(error)}`;
