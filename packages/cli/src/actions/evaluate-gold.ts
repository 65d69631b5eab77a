import { writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { buildReport } from '@simpul/evaluation/build-report';
import type { Trial } from '@simpul/evaluation/extract-gold';
import { extractGold } from '@simpul/evaluation/extract-gold';
import { formatHtml } from '@simpul/evaluation/format-html';
import { readGold } from '@simpul/evaluation/read-gold';
import { abortOnInterrupt } from '../abort-on-interrupt.ts';
import { formatReport } from '../answer/format-report.ts';
import { CliError } from '../cli-error.ts';
import type { ExitCode } from '../exit-code.ts';
import { exitCodes } from '../exit-code.ts';
import type { GlobalOptions } from '../global-options.ts';
import { openPipelineFor, readingOptions } from '../pipeline-options.ts';
import { openOutput } from '../terminal/output.ts';

export interface EvalFlags extends GlobalOptions {
  readonly html?: string;
  readonly verbose?: boolean;
}

/** Extracts the texts of a gold folder, prints how well the claims agree with the gold, and gives the exit code. */
export async function evaluateGold(folder: string, options: EvalFlags): Promise<ExitCode> {
  const output = openOutput(options);
  const articles = await readGold(folder);
  const interrupt = abortOnInterrupt();
  const trials: Trial[] = [];
  const extraction = { pipeline: await openPipelineFor(options), ...readingOptions(options), explain: true };
  for await (const trial of extractGold(folder, articles, extraction)) {
    if (interrupt.signal.aborted) break;
    trials.push(trial);
    output.progress(`${trials.length} of ${articles.length} articles`);
  }
  interrupt.end();
  output.progress('');
  if (interrupt.signal.aborted) return exitCodes.interrupted;
  const report = buildReport(trials);
  if (options.html !== undefined) await writePage(options.html, formatHtml(report, basename(resolve(folder))));
  await output.write(
    options.json === true
      ? `${JSON.stringify(report)}\n`
      : formatReport(report, { width: output.width, verbose: options.verbose === true }),
  );
  return exitCodes.done;
}

async function writePage(path: string, page: string): Promise<void> {
  try {
    await writeFile(path, page);
  } catch (cause) {
    throw new CliError('CANNOT_WRITE', `--html ${path} can't be written; is there room and permission?`, { cause });
  }
}
