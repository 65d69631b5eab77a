import { writeFile } from 'node:fs/promises';
import { CliError } from '../../cli-error.ts';
import type { GlobalOptions } from '../../global-options.ts';
import { openOutput } from '../../terminal/output.ts';
import { withStore } from '../../with-store.ts';

export interface ExportFlags extends GlobalOptions {
  readonly out?: string;
}

/** Writes all decisions, oldest first, a line each. */
export async function exportDecisions(options: ExportFlags): Promise<void> {
  const output = openOutput(options);
  const entries = await withStore(options, (store) => store.decisions({ limit: Number.MAX_SAFE_INTEGER }));
  const lines = entries.toReversed().map(({ decision }) => `${JSON.stringify(decision)}\n`);
  if (options.out === undefined) await output.write(lines.join(''));
  else
    await writeFile(options.out, lines.join('')).catch((cause: unknown) => {
      throw new CliError('CANNOT_WRITE', `${options.out} can't be written; name another file with --out`, { cause });
    });
  output.say(`${lines.length} decisions written`);
}
