import { setImmediate as nextTurn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Source } from '@simpul/article/source';
import type { GraphStore } from '@simpul/store/graph-store';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openEmptyFolder } from '../../store/test/embedded/open-empty-folder.ts';
import { ingest } from '../src/ingest.ts';
import { openPipeline } from '../src/open-pipeline.ts';
import { sanction, sourceOf } from './source-of.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

describe('memory of an ingest', () => {
  let store: GraphStore;
  beforeEach(async () => {
    store = await openEmptyFolder();
  });
  afterEach(async () => {
    await store.close();
  });

  /** The store, telling of each batch before it writes it. */
  const tapped = (tell: (texts: readonly { readonly text: string }[]) => void): GraphStore => ({
    ...store,
    put: (batch) => {
      tell(batch.map(({ article }) => article));
      return store.put(batch);
    },
  });

  it('articles that are written are let go, however many come', async () => {
    const made: WeakRef<object>[] = [];
    const held: number[] = [];
    const countHeld = async (): Promise<void> => {
      // A WeakRef that was just made or looked at holds its object until the turn ends.
      await nextTurn();
      collectGarbage();
      held.push(made.filter((one) => one.deref() !== undefined).length);
      await nextTurn();
    };
    async function* sources(): AsyncGenerator<Source> {
      for (let index = 0; index < 120; index++) {
        const source = sourceOf(`${index}.txt`, `${sanction}Kapal ke-${index} tiba.\n`);
        made.push(new WeakRef(source.bytes));
        if (index % 10 === 9) await countHeld();
        yield source;
      }
    }
    const watched = tapped((articles) => made.push(...articles.map((article) => new WeakRef(article))));
    const events = ingest(sources(), { store: watched, pipeline: await openPipeline(), batchSize: 10 });
    for await (const { kind } of events) expect(kind).toBe('ingested');
    expect(made).toHaveLength(240);
    // A batch and the next one's sources, of 240 things in the end.
    expect(Math.max(...held)).toBeLessThanOrEqual(40);
  }, 60_000);

  it('large articles share a transaction with few others', async () => {
    const batches: number[] = [];
    async function* sources(): AsyncGenerator<Source> {
      for (let index = 0; index < 5; index++) {
        await nextTurn();
        yield sourceOf(`${index}.txt`, `${index} ${'Nothing new was said.\n'.repeat(36_000)}`, { lang: 'en' });
      }
    }
    const watched = tapped((articles) => batches.push(articles.length));
    for await (const { kind } of ingest(sources(), { store: watched, pipeline: await openPipeline() }))
      expect(kind).toBe('ingested');
    expect(batches).toEqual([2, 2, 1]);
    expect((await store.counts()).articles).toBe(5);
  }, 60_000);
});
