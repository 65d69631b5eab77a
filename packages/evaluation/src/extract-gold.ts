import { join } from 'node:path';
import { findSources } from '@simpul/article/find-sources';
import type { ArticleFacts } from '@simpul/graph-schema/article-facts';
import type { ExtractOptions } from '@simpul/ingest/extract-article';
import { extractArticle } from '@simpul/ingest/extract-article';
import type { Pipeline } from '@simpul/ingest/open-pipeline';
import type { SettledCandidate } from '@simpul/ingest/settle-candidates';
import type { GoldArticle } from './gold-article.ts';

/** One annotated article and what the pipeline made of its text. */
export interface Trial {
  readonly gold: GoldArticle;
  readonly facts: ArticleFacts;
  /** What was weighed on the way, where it is known: tells misses for lack of confidence from others. */
  readonly candidates?: readonly SettledCandidate[];
}

export interface ExtractGoldOptions extends ExtractOptions {
  readonly pipeline: Pipeline;
}

/** Runs the pipeline over the texts beside the gold, one after the other; it never sees the gold. Candidates come with `explain`. */
export async function* extractGold(
  folder: string,
  articles: readonly GoldArticle[],
  { pipeline, ...options }: ExtractGoldOptions,
): AsyncGenerator<Trial, void, undefined> {
  for (const gold of articles)
    for await (const found of findSources([join(folder, `${gold.id}.txt`)])) {
      if ('error' in found) throw found.error;
      const { facts, explanation } = await extractArticle(found, pipeline, options);
      yield { gold, facts, ...(explanation && { candidates: explanation.candidates }) };
    }
}
