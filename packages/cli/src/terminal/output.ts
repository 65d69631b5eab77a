import { once } from 'node:events';
import { escapeControls } from './escape-controls.ts';

/** Where a command writes: answers for programs and people on stdout, everything about the work on stderr. */
export interface Output {
  /** Writes to stdout and waits while the reader is slow. */
  write(text: string): Promise<void>;
  /** A sentence on stderr; nothing with --quiet. */
  say(sentence: string): void;
  /** The same, but said with --quiet too. */
  warn(sentence: string): void;
  /** Shows the state of the work on one line that the next call replaces; only on a terminal. */
  progress(line: string): void;
  /** Cells of a line; endless where stdout is no terminal, so that nothing is cut in files. */
  readonly width: number;
}

const clearLine = '\r\u001B[K';

/** Output of this process. */
export function openOutput({ quiet = false }: { readonly quiet?: boolean }): Output {
  const showsProgress = process.stderr.isTTY && !quiet;
  let shown = false;
  const clear = (): void => {
    if (shown) process.stderr.write(clearLine);
    shown = false;
  };
  const warn = (sentence: string): void => {
    clear();
    process.stderr.write(`${escapeControls(sentence)}\n`);
  };
  return {
    async write(text) {
      clear();
      if (!process.stdout.write(text)) await once(process.stdout, 'drain');
    },
    say: quiet ? () => undefined : warn,
    warn,
    progress(line) {
      if (!showsProgress) return;
      const width = (process.stderr.columns ?? 80) - 1;
      process.stderr.write(clearLine + escapeControls(line).slice(0, width));
      shown = line !== '';
    },
    width: process.stdout.isTTY ? process.stdout.columns : Number.POSITIVE_INFINITY,
  };
}
