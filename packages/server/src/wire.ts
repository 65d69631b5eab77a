import type { Actor } from '@simpul/graph-schema/actor';
import type { Article } from '@simpul/graph-schema/article';
import type { Decision, Retyping } from '@simpul/graph-schema/decision';
import type { Relation } from '@simpul/graph-schema/relation';
import type { Selection } from '@simpul/graph-schema/selection';
import type { Subgraph } from '@simpul/graph-schema/subgraph';
import type { Candidate } from '@simpul/store/candidate';
import type {
  ActorExplanation,
  ArticleSummary,
  Counts,
  QueryAnswer,
  RecordedDecision,
  ReviewItem,
  StoredClaim,
} from '@simpul/store/graph-store';

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
  /** Others with nearly the same story; its original first, if that is another. */
  readonly reprints: readonly ArticleSummary[];
}

/** POST /api/query with {cypher, params?} */
export interface QueryRequest {
  readonly cypher: string;
  readonly params?: Readonly<Record<string, unknown>>;
}
export type QueryBody = QueryAnswer;

/** GET /api/session — what a write needs; pages of other origins can't read it. */
export interface SessionBody {
  readonly writeToken: string;
  /** Whom decisions are of that name no author. */
  readonly user: string;
}

/** GET /api/claims/:id */
export type ClaimBody = StoredClaim;

/** What to decide; claims are named by their ids. */
export type VerdictRequest =
  | { readonly kind: 'same' | 'not-same'; readonly actors: readonly [string, string] }
  | { readonly kind: 'accept' | 'reject' | 'flip'; readonly claim: string }
  | { readonly kind: 'retype'; readonly claim: string; readonly to: Retyping }
  | { readonly kind: 'undo'; readonly decision: string };

/** POST /api/decisions, with the header x-simpul-token */
export interface DecisionRequest {
  readonly verdict: VerdictRequest;
  readonly reason?: string | null;
  readonly author?: string;
}
export interface DecisionBody {
  readonly decision: Decision;
}

/** GET /api/decisions?kind=…&state=lost&claim=…&actor=…&article=…&decision=… — the journal, newest first. */
export interface DecisionsBody {
  readonly decisions: readonly RecordedDecision[];
}

/** GET /api/candidates?actor=…&limit=50 */
export interface CandidatesBody {
  readonly candidates: readonly Candidate[];
}

/** GET /api/review?limit=50&offset=0 */
export interface ReviewBody {
  readonly items: readonly ReviewItem[];
}

/** GET /api/actors/:id/why */
export type WhyBody = ActorExplanation;

/** Every failure: HTTP status and this body. */
export interface ErrorBody {
  readonly error: { readonly code: string; readonly message: string };
}
