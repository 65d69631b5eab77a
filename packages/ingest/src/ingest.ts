import type { SourceFailure } from '@simpul/article/source';
import { type ReadOptions, readArticle } from '@simpul/article/read-article';
import type { Source } from '@simpul/article/source';
import type { Article } from '@simpul/graph-schema/article';
import type { GraphStore } from '@simpul/store/graph-store';
import { articleId } from '@simpul/store/ids';
import type { ExtractedArticle } from './extract-article.ts';
import type { FailedEvent, IngestEvent, IngestedEvent, IngestProgress } from './ingest-event.ts';
import type { Pipeline } from './open-pipeline.ts';
import { type ExtractPool, openExtractPool } from './workers/extract-pool.ts';
import { mapInOrder } from './workers/map-in-order.ts';

export interface IngestOptions extends ReadOptions {
  readonly store: GraphStore;
  readonly pipeline: Pipeline;
  /** Extracts several articles at once; without one they are extracted in turn. Closing it is for who opened it. */
  readonly pool?: ExtractPool;
  /** Articles a transaction holds; 50 to 200 write 4 to 5 times as fast as one each. */
  readonly batchSize?: number;
  /** After an abort the current batch is finished and nothing more is read. */
  readonly signal?: AbortSignal;
}

/** Characters of text beyond which no article joins a batch, so that large ones need no more memory; 50 of the news have 0.15 million. */
const largestBatch = 2_000_000;

/**
 * Puts the articles of `sources` into the store, batch by batch: what is stored with the same text and pipeline is not
 * extracted again, what can't be read or extracted is told apart from the rest. Holds one batch in memory. What the store
 * itself throws ends the run, since the next batch would fail as well.
 */
export async function* ingest(
  sources: AsyncIterable<Source | SourceFailure>,
  options: IngestOptions,
): AsyncGenerator<IngestEvent> {
  const { batchSize = 50, signal } = options;
  const tally = createTally();
  let batch = new Map<string, Article>();
  let characters = 0;
  for await (const found of sources) {
    if (signal?.aborted) break;
    const read = 'error' in found ? found : tryRead(found, options);
    if ('error' in read) {
      yield tally.failed(read.name, read.error);
      continue;
    }
    const id = articleId(read);
    // The same article again is a change of the one before, which must be written first.
    if (batch.has(id) || batch.size >= batchSize || characters + read.text.length > largestBatch) {
      yield* putBatch(batch, options, tally);
      batch = new Map();
      characters = 0;
    }
    batch.set(id, read);
    characters += read.text.length;
  }
  yield* putBatch(batch, options, tally);
}

async function* putBatch(
  batch: ReadonlyMap<string, Article>,
  { store, pipeline, pool = openExtractPool(pipeline, { workers: 1 }) }: IngestOptions,
  tally: Tally,
): AsyncGenerator<IngestEvent> {
  if (batch.size === 0) return;
  const known = await findUnchanged([...batch.values()], store, pipeline);
  const extracted: ExtractedArticle[] = [];
  const extract = async (article: Article): Promise<Extraction> =>
    known.has(articleId(article)) ? { article, result: null } : { article, result: await tryExtract(article, pool) };
  for await (const { article, result } of mapInOrder(listed(batch), { run: extract, limit: pool.width })) {
    if (result === null) {
      yield tally.ingested(article, {
        outcome: 'unchanged',
        claims: 0,
        supported: pipeline.analysers.has(article.language),
      });
      continue;
    }
    if ('error' in result) yield tally.failed(article.source, result.error);
    else extracted.push(result);
  }
  if (extracted.length === 0) return;
  const results = await store.put(extracted.map(({ facts }) => facts));
  const outcomes = new Map(results.map((result) => [result.articleId, result]));
  for (const { facts, supported } of extracted) {
    const result = outcomes.get(articleId(facts.article));
    if (result) yield tally.ingested(facts.article, { outcome: result.outcome, claims: result.claims, supported });
  }
}

/** Ids of articles that are stored as this pipeline would store them. */
async function findUnchanged(
  articles: readonly Article[],
  store: GraphStore,
  pipeline: Pipeline,
): Promise<ReadonlySet<string>> {
  const byFingerprint = new Map<string, Article[]>();
  for (const article of articles) {
    const fingerprint = pipeline.fingerprintFor(article.text);
    byFingerprint.set(fingerprint, [...(byFingerprint.get(fingerprint) ?? []), article]);
  }
  const known = new Set<string>();
  for (const [fingerprint, some] of byFingerprint)
    for (const id of await store.unchanged(some, fingerprint)) known.add(id);
  return known;
}

function tryRead(source: Source, options: ReadOptions): Article | { readonly name: string; readonly error: Error } {
  try {
    return readArticle(source, options);
  } catch (error) {
    return { name: source.name, error: asError(error) };
  }
}

interface Extraction {
  readonly article: Article;
  /** Null for an article that is stored as it is. */
  readonly result: ExtractedArticle | { readonly error: Error } | null;
}

async function* listed(batch: ReadonlyMap<string, Article>): AsyncGenerator<Article> {
  yield* batch.values();
}

async function tryExtract(article: Article, pool: ExtractPool): Promise<ExtractedArticle | { readonly error: Error }> {
  try {
    return await pool.extract(article);
  } catch (error) {
    return { error: asError(error) };
  }
}

const asError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));

interface Tally {
  failed(source: string, error: Error): FailedEvent;
  ingested(article: Article, result: Pick<IngestedEvent, 'outcome' | 'claims' | 'supported'>): IngestedEvent;
}

function createTally(): Tally {
  let progress: IngestProgress = { created: 0, replaced: 0, unchanged: 0, failed: 0, unsupported: 0, claims: 0 };
  const add = (steps: Partial<IngestProgress>): IngestProgress => {
    const sum = (key: keyof IngestProgress): number => progress[key] + (steps[key] ?? 0);
    progress = {
      created: sum('created'),
      replaced: sum('replaced'),
      unchanged: sum('unchanged'),
      failed: sum('failed'),
      unsupported: sum('unsupported'),
      claims: sum('claims'),
    };
    return progress;
  };
  return {
    failed: (source, error) => ({ kind: 'failed', source, error, progress: add({ failed: 1 }) }),
    ingested: (article, result) => ({
      kind: 'ingested',
      source: article.source,
      articleId: articleId(article),
      title: article.title,
      language: article.language,
      ...result,
      progress: add({ [result.outcome]: 1, claims: result.claims, unsupported: result.supported ? 0 : 1 }),
    }),
  };
}
