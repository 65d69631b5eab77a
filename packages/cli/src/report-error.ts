import { inspect } from 'node:util';
import { CommanderError } from 'commander';
import type { ExitCode } from './exit-code.ts';
import { errorExitCode, exitCodes } from './exit-code.ts';
import { escapeControls } from './terminal/escape-controls.ts';

/** Tells a person on stderr why a command ended, without a stack, and gives the exit code. */
export function reportError(error: unknown, env: NodeJS.ProcessEnv = process.env): ExitCode {
  // Commander has said it already; help and version are no failures.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  process.stderr.write(`simpul: ${escapeControls(messageOf(error))}\n`);
  if ((env['SIMPUL_DEBUG'] ?? '') !== '') process.stderr.write(`${inspect(error)}\n`);
  return errorExitCode(error);
}

/** The sentence of an error; many of Node's network errors have theirs only inside. */
export function messageOf(error: unknown): string {
  if (error instanceof AggregateError && error.message === '') return error.errors.map(messageOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}
