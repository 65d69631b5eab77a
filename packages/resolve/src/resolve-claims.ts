import type { Article } from '@simpul/graph-schema/article';
import type { ExtractedClaim } from '@simpul/extract/extracted-claim';
import type { Gazetteer } from '@simpul/gazetteer/open-gazetteer';
import type { AnalysedSentence } from '@simpul/nlp/analysed-sentence';
import { buildClaims } from './build-claims.ts';
import { castArticle } from './cast-article.ts';
import { finishActors } from './finish-actors.ts';
import { referenceLanguage } from './lang/reference-languages.ts';
import type { Reading } from './reading.ts';
import type { Match, ResolvedArticle } from './resolved-article.ts';
import { stateStructure } from './state-structure.ts';

export interface ResolveInput {
  readonly article: Article;
  readonly sentences: readonly AnalysedSentence[];
  readonly claims: readonly ExtractedClaim[];
  readonly gazetteer: Gazetteer;
}

/** Puts actors in the place of mentions. Sees nothing but the article and the gazetteer: ids never depend on other articles. */
export function resolveClaims({ article, sentences, claims, gazetteer }: ResolveInput): ResolvedArticle {
  const language = referenceLanguage(article.language);
  if (!language) return { actors: [], claims: [], matches: [] };
  const { cast, titles } = castArticle(article, sentences, { gazetteer, language });
  const reading: Reading = { cast, sentences, titles, language };
  const built = buildClaims(claims, reading);
  const all = [...built.claims, ...stateStructure(article, reading, built.claims)];
  const named = cast.occurrences.map(({ start, end, text, actor, reason }): Match => ({
    start,
    end,
    text,
    actor,
    reason,
  }));
  const matches = [...named, ...built.matches].sort((a, b) => a.start - b.start || a.end - b.end);
  return { actors: finishActors(cast, all, built.matches), claims: all, matches };
}
