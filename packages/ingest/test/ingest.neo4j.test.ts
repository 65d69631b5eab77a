import type { Source, SourceFailure } from '@simpul/article/source';
import { ArticleError } from '@simpul/article/article-error';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GraphStore } from '@simpul/store/graph-store';
import { noNeo4j, openEmptyStore } from '../../store/test/neo4j/open-empty-store.ts';
import { ingest } from '../src/ingest.ts';
import type { IngestEvent } from '../src/ingest-event.ts';
import { openPipeline } from '../src/open-pipeline.ts';
import { sanction, sourceOf } from './source-of.ts';

async function* each(items: readonly (Source | SourceFailure)[]): AsyncGenerator<Source | SourceFailure> {
  for (const item of items) yield await Promise.resolve(item);
}

describe.skipIf(noNeo4j !== null)(`ingest (${noNeo4j ?? 'Neo4j'})`, () => {
  let store: GraphStore;
  beforeEach(async () => {
    store = await openEmptyStore();
  });
  afterEach(async () => {
    await store.close();
  });

  const run = async (
    items: readonly (Source | SourceFailure)[],
    options: { readonly batchSize?: number; readonly signal?: AbortSignal } = {},
  ): Promise<readonly IngestEvent[]> => {
    const pipeline = await openPipeline();
    const events: IngestEvent[] = [];
    for await (const event of ingest(each(items), { store, pipeline, ...options })) events.push(event);
    return events;
  };
  const outcomes = (events: readonly IngestEvent[]): readonly string[] =>
    events.map((event) => (event.kind === 'failed' ? `${event.source} failed` : `${event.source} ${event.outcome}`));

  it('an article is created once, unchanged the second time, replaced when its text changes', async () => {
    const url = 'https://warta.example/sanksi';
    expect(outcomes(await run([sourceOf('a.txt', sanction, { url })]))).toEqual(['a.txt created']);
    expect(outcomes(await run([sourceOf('a.txt', sanction, { url })]))).toEqual(['a.txt unchanged']);
    const longer = `${sanction}Rusia mendukung Belarus.\n`;
    expect(outcomes(await run([sourceOf('a.txt', longer, { url })]))).toEqual(['a.txt replaced']);
    expect((await store.counts()).articles).toBe(1);
  });

  it('an article told twice in one batch is stored once', async () => {
    const events = await run([sourceOf('a.txt', sanction), sourceOf('b.txt', sanction)]);
    expect(outcomes(events)).toEqual(['a.txt created', 'b.txt unchanged']);
  });

  it('what cannot be read is told apart, and the rest goes on', async () => {
    const failure = { name: 'lost.txt', error: new ArticleError('NOT_FOUND', 'lost.txt is not there') };
    const binary: Source = { name: 'photo.txt', bytes: new Uint8Array([0xff, 0xd8, 0, 0, 1, 2]), meta: {} };
    const events = await run([failure, binary, sourceOf('a.txt', sanction)]);
    expect(outcomes(events)).toEqual(['lost.txt failed', 'photo.txt failed', 'a.txt created']);
    expect(events.at(-1)?.progress).toMatchObject({ created: 1, failed: 2, unsupported: 0 });
  });

  it('an article in a language nobody reads yet is stored without claims and said to be so', async () => {
    const [event] = await run([sourceOf('a.txt', 'The Kremlin said nothing.', { lang: 'en' })]);
    expect(event).toMatchObject({ outcome: 'created', supported: false, claims: 0, progress: { unsupported: 1 } });
  });

  it('after an abort the batch at hand is written and nothing more is read', async () => {
    const controller = new AbortController();
    const texts = ['satu', 'dua', 'tiga'].map((name) => sourceOf(name, `${sanction}${name}\n`));
    async function* aborting(): AsyncGenerator<Source | SourceFailure> {
      for (const source of texts) {
        if (source.name === 'tiga') controller.abort();
        yield await Promise.resolve(source);
      }
    }
    const pipeline = await openPipeline();
    const events: IngestEvent[] = [];
    for await (const event of ingest(aborting(), { store, pipeline, signal: controller.signal })) events.push(event);
    expect(outcomes(events)).toEqual(['satu created', 'dua created']);
    expect((await store.counts()).articles).toBe(2);
  });
});
