import type { MentionedActor } from './actor.ts';
import type { Article } from './article.ts';
import type { Claim } from './claim.ts';

/** All that one article says: what the pipeline hands to a store. */
export interface ArticleFacts {
  readonly article: Article;
  readonly actors: readonly MentionedActor[];
  readonly claims: readonly Claim[];
  /** Fingerprint of everything that made the claims (extractor, models, gazetteer): another one replaces them. */
  readonly pipeline: string;
}
