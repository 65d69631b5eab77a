import type { ReadOptions } from '@simpul/article/read-article';
import { readArticle } from '@simpul/article/read-article';
import type { Source } from '@simpul/article/source';
import type { Article } from '@simpul/graph-schema/article';
import type { ArticleFacts } from '@simpul/graph-schema/article-facts';
import { resolveClaims } from '@simpul/resolve/resolve-claims';
import type { Match } from '@simpul/resolve/resolved-article';
import type { Candidate } from '@simpul/extract/trace/candidate';
import type { TextSpan } from '@simpul/graph-schema/text-span';
import type { Pipeline } from './open-pipeline.ts';
import { type SettledCandidate, settleCandidates } from './settle-candidates.ts';

/** What was looked at on the way to the claims. */
export interface Explanation {
  readonly sentences: readonly TextSpan[];
  /** Everything that was weighed as a claim and what became of it, in text order. */
  readonly candidates: readonly SettledCandidate[];
}

/** What one article says, and why each mention was taken for its actor. */
export interface ExtractedArticle {
  readonly facts: ArticleFacts;
  readonly matches: readonly Match[];
  /** Null unless asked for. */
  readonly explanation: Explanation | null;
  /** False for a language that nobody can read yet: then there are no actors and no claims. */
  readonly supported: boolean;
}

export interface ExtractOptions extends ReadOptions {
  readonly signal?: AbortSignal;
  /** Also tell what was considered, which takes longer. */
  readonly explain?: boolean;
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
  if (!analyser) return { facts: empty, matches: [], explanation: null, supported: false };
  const sentences = await analyser.analyse(article);
  const candidates: Candidate[] = [];
  const extracted = await pipeline.extractor.extract(article, sentences, {
    ...(options.signal ? { signal: options.signal } : {}),
    ...(options.explain === true ? { candidates } : {}),
  });
  const { gazetteer } = pipeline;
  const { actors, claims, matches } = resolveClaims({ article, sentences, claims: extracted, gazetteer });
  const facts = { ...empty, actors, claims };
  if (options.explain !== true) return { facts, matches, explanation: null, supported: true };
  // Who the ends of dropped candidates are is nobody's question but here.
  const weighed = candidates.flatMap(({ claim }) => claim ?? []);
  const all = resolveClaims({ article, sentences, claims: weighed, gazetteer });
  const explanation = {
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    candidates: settleCandidates(candidates, { claims, matches: all.matches }),
  };
  return { facts, matches, explanation, supported: true };
}
