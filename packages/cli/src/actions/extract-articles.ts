import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findSources } from '@simpul/article/find-sources';
import type { Source, SourceFailure } from '@simpul/article/source';
import type { ExtractedArticle } from '@simpul/ingest/extract-article';
import type { ExtractPool } from '@simpul/ingest/workers/extract-pool';
import { mapInOrder } from '@simpul/ingest/workers/map-in-order';
import { abortOnInterrupt } from '../abort-on-interrupt.ts';
import { explainClaims } from '../answer/explain-claims.ts';
import { fileId } from '../answer/file-id.ts';
import { CliError } from '../cli-error.ts';
import { describeFailure } from '../describe-failure.ts';
import { causeOf } from '../report-error.ts';
import type { ExitCode } from '../exit-code.ts';
import { batchExitCode, exitCodes } from '../exit-code.ts';
import { readingOptions } from '../pipeline-options.ts';
import { escapeControls } from '../terminal/escape-controls.ts';
import { tellLanguage } from '../tell-language.ts';
import { openOutput } from '../terminal/output.ts';
import { withPool } from '../with-pool.ts';
import type { WorkerFlags } from '../workers-option.ts';

export interface ExtractFlags extends WorkerFlags {
  readonly out?: string;
  readonly explain?: boolean;
}

/** Prints or writes the claims of articles, and gives the exit code. */
export async function extractArticles(paths: readonly string[], options: ExtractFlags): Promise<ExitCode> {
  const output = openOutput(options);
  const interrupt = abortOnInterrupt();
  const write = options.out === undefined ? (text: string) => output.write(text) : await openFolder(options.out);
  const count = { done: 0, failed: 0 };
  await withPool(options, async ({ pool }) => {
    const run = (found: Source | SourceFailure): Promise<Outcome> => extract(found, pool, options);
    const { signal } = interrupt;
    for await (const outcome of mapInOrder(findSources(paths), { run, limit: pool.width, signal })) {
      output.progress(`${count.done + count.failed} articles · ${outcome.source}`);
      try {
        if ('error' in outcome) throw outcome.error;
        const { source, extracted } = outcome;
        if (!extracted.supported) output.say(`${source}: ${tellLanguage(extracted.facts.article.language)}`);
        await write(answer(extracted, options), source);
        count.done += 1;
      } catch (error) {
        count.failed += 1;
        const failure = describeFailure(error, outcome.source);
        if (options.json === true)
          await output.write(`${JSON.stringify({ source: outcome.source, error: failure })}\n`);
        output.warn(failure.message + causeOf(error));
      }
    }
  });
  interrupt.end();
  output.progress('');
  if (options.out !== undefined)
    output.say(`${count.done} written to ${options.out}${count.failed === 0 ? '' : `, ${count.failed} failed`}`);
  return interrupt.signal.aborted ? exitCodes.interrupted : batchExitCode(count);
}

type Outcome = { readonly source: string } & ({ readonly extracted: ExtractedArticle } | { readonly error: unknown });

async function extract(found: Source | SourceFailure, pool: ExtractPool, options: ExtractFlags): Promise<Outcome> {
  const source = found.name;
  if ('error' in found) return { source, error: found.error };
  try {
    const reading = { ...readingOptions(options), explain: options.explain === true };
    return { source, extracted: await pool.extract(found, reading) };
  } catch (error) {
    return { source, error };
  }
}

/** What is printed or written for one article; on one line with --json. */
function answer({ facts, matches, explanation }: ExtractedArticle, { explain, json, out }: ExtractFlags): string {
  if (explain === true && json !== true && out === undefined)
    return escapeControls(`${explainClaims(facts, { matches, explanation })}\n`);
  const { article, actors, claims } = facts;
  const value = { article, actors, claims, ...(explain === true ? { matches, ...explanation } : {}) };
  return `${JSON.stringify(value, null, json === true ? 0 : 2)}\n`;
}

/** A writer of one file per input; two inputs of one name are an error, so that none is lost unseen. */
async function openFolder(folder: string): Promise<(text: string, source: string) => Promise<void>> {
  const sources = new Map<string, string>();
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw new CliError('CANNOT_WRITE', `--out ${folder} can't be made a folder; name another`, { cause });
  }
  return async (text, source) => {
    const id = fileId(source);
    const earlier = sources.get(id.toLowerCase());
    if (earlier !== undefined)
      throw new CliError(
        'CANNOT_WRITE',
        `${source}: ${id}.json holds ${earlier} already; extract the two into folders of their own`,
      );
    sources.set(id.toLowerCase(), source);
    try {
      await writeFile(join(folder, `${id}.json`), text);
    } catch (cause) {
      throw new CliError(
        'CANNOT_WRITE',
        `${join(folder, `${id}.json`)} can't be written; is there room and permission?`,
        { cause },
      );
    }
  };
}
