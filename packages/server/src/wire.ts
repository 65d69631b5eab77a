import type { Actor } from '@simpul/graph-schema/actor';
import type { Article } from '@simpul/graph-schema/article';
import type { Relation } from '@simpul/graph-schema/relation';
import type { Selection } from '@simpul/graph-schema/selection';
import type { Subgraph } from '@simpul/graph-schema/subgraph';
import type { ArticleSummary, Counts, QueryAnswer, StoredClaim } from '@simpul/store/graph-store';

/** GET /api/status */
export interface StatusBody {
  readonly store: string;
  readonly counts: Counts;
  readonly version: string;
}

/** GET /api/graph?actors=PRK,RUS&hops=1&relations=AID&statuses=asserted&since=…&until=…&minOutlets=2&view=polity&limit=200 */
export type GraphQuery = Selection;
export type GraphBody = Subgraph;

/** GET /api/actors?q=korut&limit=10 */
export interface SearchBody {
  readonly actors: readonly (Actor & { readonly claims: number })[];
}

/** GET /api/relations/:id — the relationship and the claims behind it, newest report first. */
export interface RelationBody {
  readonly relation: Relation;
  readonly source: Actor;
  readonly target: Actor;
  readonly claims: readonly StoredClaim[];
}

/** GET /api/articles */
export interface ArticlesBody {
  readonly articles: readonly ArticleSummary[];
}

/** GET /api/articles/:id — the text with every claim found in it. */
export interface ArticleBody {
  readonly article: Article & { readonly id: string };
  readonly claims: readonly StoredClaim[];
}

/** POST /api/query with {cypher, params?} */
export interface QueryRequest {
  readonly cypher: string;
  readonly params?: Readonly<Record<string, unknown>>;
}
export type QueryBody = QueryAnswer;

/** Every failure: HTTP status and this body. */
export interface ErrorBody {
  readonly error: { readonly code: string; readonly message: string };
}
