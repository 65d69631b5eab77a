import type { ReadOptions } from '@simpul/article/read-article';
import { readArticle } from '@simpul/article/read-article';
import type { Source } from '@simpul/article/source';
import type { Article } from '@simpul/graph-schema/article';
import type { ArticleFacts } from '@simpul/graph-schema/article-facts';
import { resolveClaims } from '@simpul/resolve/resolve-claims';
import type { Match } from '@simpul/resolve/resolved-article';
import type { Pipeline } from './open-pipeline.ts';

/** What one article says, and why each mention was taken for its actor. */
export interface ExtractedArticle {
  readonly facts: ArticleFacts;
  readonly matches: readonly Match[];
  /** False for a language that nobody can read yet: then there are no actors and no claims. */
  readonly supported: boolean;
}

export interface ExtractOptions extends ReadOptions {
  readonly signal?: AbortSignal;
}

/** Reads an article, if it is not read yet, and extracts its claims; touches no store. Throws what reading throws. */
export async function extractArticle(
  input: Source | Article,
  pipeline: Pipeline,
  options: ExtractOptions = {},
): Promise<ExtractedArticle> {
  const article = 'bytes' in input ? readArticle(input, options) : input;
  const empty = { article, actors: [], claims: [], pipeline: pipeline.fingerprintFor(article.text) };
  const analyser = pipeline.analysers.get(article.language);
  if (!analyser) return { facts: empty, matches: [], supported: false };
  const sentences = await analyser.analyse(article);
  const extracted = await pipeline.extractor.extract(
    article,
    sentences,
    options.signal ? { signal: options.signal } : {},
  );
  const { actors, claims, matches } = resolveClaims({
    article,
    sentences,
    claims: extracted,
    gazetteer: pipeline.gazetteer,
  });
  return { facts: { ...empty, actors, claims }, matches, supported: true };
}
