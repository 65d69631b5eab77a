import { findSources } from '@simpul/article/find-sources';
import { ingest } from '@simpul/ingest/ingest';
import type { IngestEvent, IngestProgress } from '@simpul/ingest/ingest-event';
import { abortOnInterrupt } from '../abort-on-interrupt.ts';
import { describeFailure } from '../describe-failure.ts';
import type { ExitCode } from '../exit-code.ts';
import { batchExitCode, exitCodes } from '../exit-code.ts';
import { readingOptions } from '../pipeline-options.ts';
import { causeOf } from '../report-error.ts';
import { tellLanguage } from '../tell-language.ts';
import { openOutput, type Output } from '../terminal/output.ts';
import { withPool } from '../with-pool.ts';
import type { WorkerFlags } from '../workers-option.ts';
import { withStore } from '../with-store.ts';

/** Puts articles into the store, telling of each, and gives the exit code. */
export async function ingestArticles(paths: readonly string[], options: WorkerFlags): Promise<ExitCode> {
  const output = openOutput(options);
  const interrupt = abortOnInterrupt(() => output.say('finishing the articles at hand; Ctrl+C again stops at once'));
  let progress = nothingYet;
  await withStore(options, async (store) => {
    await store.prepare();
    const reading = { store, signal: interrupt.signal, ...readingOptions(options) };
    await withPool(options, async (opened) => {
      for await (const event of ingest(findSources(paths), { ...reading, ...opened })) {
        progress = event.progress;
        await tell(event, options, output);
      }
    });
  });
  interrupt.end();
  output.say(summary(progress));
  const code = batchExitCode({ done: settled(progress) - progress.failed, failed: progress.failed });
  return interrupt.signal.aborted ? exitCodes.interrupted : code;
}

async function tell(event: IngestEvent, { json }: WorkerFlags, output: Output): Promise<void> {
  if (json === true) await output.write(`${JSON.stringify(record(event))}\n`);
  else if (event.kind === 'failed')
    output.warn(describeFailure(event.error, event.source).message + causeOf(event.error));
  else if (!event.supported) output.say(`${event.source}: ${tellLanguage(event.language)}`);
  const { progress } = event;
  output.progress(`${settled(progress)} articles · ${progress.claims} claims · ${event.source}`);
}

const nothingYet: IngestProgress = { created: 0, replaced: 0, unchanged: 0, failed: 0, unsupported: 0, claims: 0 };

const settled = ({ created, replaced, unchanged, failed }: IngestProgress): number =>
  created + replaced + unchanged + failed;

function record(event: IngestEvent): unknown {
  if (event.kind === 'failed')
    return { source: event.source, outcome: 'failed', error: describeFailure(event.error, event.source) };
  const { source, articleId, title, outcome, claims, language, supported } = event;
  return { source, id: articleId, title, outcome, claims, language, supported };
}

function summary({ created, replaced, unchanged, failed, claims }: IngestProgress): string {
  const parts = [
    [created, 'new'],
    [replaced, 'replaced'],
    [unchanged, 'unchanged'],
    [failed, 'failed'],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return told.length === 0 ? 'nothing was there to ingest' : `${told.join(', ')}; ${claims} claims written`;
}
