import type { Actor } from '@simpul/graph-schema/actor';
import type { Article } from '@simpul/graph-schema/article';
import type { ArticleFacts } from '@simpul/graph-schema/article-facts';
import type { Claim } from '@simpul/graph-schema/claim';
import type { Authorship, Decision, DecisionDraft, DecisionKind, DecisionState } from '@simpul/graph-schema/decision';
import type { Relation } from '@simpul/graph-schema/relation';
import type { Selection } from '@simpul/graph-schema/selection';
import type { Subgraph } from '@simpul/graph-schema/subgraph';
import type { GraphRecord } from '@simpul/graph-schema/graph-record';
import type { Candidate } from './candidates/candidate.ts';
import type { StoreFinding } from './store-finding.ts';

/** An article as listed: everything but its text. */
export interface ArticleSummary {
  readonly id: string;
  readonly source: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly language: string;
  readonly publishedAt: string | null;
  readonly retrievedAt: string;
  /** The first article of this text that is known, where another one is. */
  readonly reprintOf: ArticleOrigin | null;
  readonly claims: number;
}

/** An article by what tells people which it is. */
export type ArticleOrigin = Pick<ArticleSummary, 'id' | 'title' | 'outlet' | 'publishedAt'>;

export type Review = 'auto' | 'accepted' | 'rejected';

/** What the extraction said before decisions of analysts changed it. */
export type Extracted = Pick<
  Claim,
  'subject' | 'relation' | 'object' | 'mode' | 'frame' | 'mutual' | 'attribution' | 'subjectSpan' | 'objectSpan'
>;

/** A stored claim with what a reader needs beside it; its ends and relation are those that decisions leave it with. */
export interface StoredClaim extends Claim {
  readonly id: string;
  readonly key: string;
  readonly article: ArticleSummary;
  readonly subjectActor: Actor;
  readonly objectActor: Actor | null;
  /** In the order of `attribution`. */
  readonly speakers: readonly Actor[];
  /** Id of the claim that is this one's content. */
  readonly aboutClaim: string | null;
  readonly extracted: Extracted;
  readonly review: Review;
  /** Who reviewed it last; null where nobody did. */
  readonly reviewed: Authorship | null;
}

/** An entry of the journal and what has become of it. */
export interface RecordedDecision {
  /** Counts the entries of this store's journal. */
  readonly sequence: number;
  readonly decision: Decision;
  readonly state: DecisionState;
  /** Ids of the claims it is about, as they are stored now. */
  readonly claims: readonly string[];
}

/** Which entries of the journal: every given field narrows it. */
export interface DecisionFilter {
  readonly kinds?: readonly DecisionKind[];
  readonly states?: readonly DecisionState[];
  /** Id of a decision. */
  readonly decision?: string;
  /** Id of a claim. */
  readonly claim?: string;
  /** Id of an actor that the decision names. */
  readonly actor?: string;
  /** Id of the article whose claims it is about. */
  readonly article?: string;
  readonly limit?: number;
  readonly offset?: number;
}

/** A claim that somebody should look at. */
export interface ReviewItem {
  readonly claim: StoredClaim;
  /** Its relationship is contested, or the extraction is not sure of it. */
  readonly reason: 'contested' | 'unsure';
}

/** Why all that counts for an actor is one. */
export interface ActorExplanation {
  readonly actor: Actor;
  /** The ids that count for it, its own first. */
  readonly parts: readonly ActorPart[];
  /** Decisions that name one of these ids, newest first. */
  readonly decisions: readonly RecordedDecision[];
}

export interface ActorPart {
  readonly id: string;
  /** As the newest article describes it; null where no article does. */
  readonly actor: Actor | null;
  /**
   * `itself`; `former-id`: the actor's entry in the gazetteer names it; or the decision that made it one with another.
   */
  readonly because: 'itself' | 'former-id' | Decision;
  /** How the articles write it, most frequent first, and whether the actor's entry lists it among its names. */
  readonly names: readonly { readonly text: string; readonly claims: number; readonly listed: boolean }[];
}

export interface DecideOptions {
  /** What to do about claims, actors and decisions that are not there: `keep` records the decision, which is lost until they come. */
  readonly missing?: 'refuse' | 'keep';
}

/** What a write did, article by article. */
export interface PutResult {
  readonly articleId: string;
  /** `unchanged`: same text and pipeline, nothing was written. */
  readonly outcome: 'created' | 'replaced' | 'unchanged';
  readonly claims: number;
}

export interface Counts {
  readonly articles: number;
  readonly actors: number;
  readonly claims: number;
  readonly relations: number;
}

/** One value of a query's answer, as plain JSON; graph values are told apart by `kind`. */
export type Value =
  | null
  | boolean
  | number
  | string
  | readonly Value[]
  | { readonly kind: 'node'; readonly labels: readonly string[]; readonly properties: Record<string, Value> }
  | {
      readonly kind: 'relationship';
      readonly type: string;
      readonly start: string;
      readonly end: string;
      readonly properties: Record<string, Value>;
    }
  | { readonly kind: 'path'; readonly values: readonly Value[] }
  | { readonly kind: 'map'; readonly entries: Record<string, Value> };

export interface QueryAnswer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
  /** More rows matched than the limit lets through. */
  readonly truncated: boolean;
  readonly milliseconds: number;
}

export interface QueryOptions {
  readonly params?: Readonly<Record<string, unknown>>;
  /** Rows at most; 1,000 where it is not given. */
  readonly limit?: number;
  /** Milliseconds; 10,000 where it is not given. */
  readonly timeout?: number;
  readonly signal?: AbortSignal;
}

/** Where articles, actors, claims and the relationships projected from them are kept. */
export interface GraphStore {
  /** Where it is, for people, without password: "bolt://localhost:7687 (Neo4j 5.26.30)". */
  readonly description: string;
  /** Constraints and indexes; safe to call again. */
  prepare(): Promise<void>;
  /** Ids of those of `articles` that are stored with the same text hash and pipeline: they need no extraction. */
  unchanged(articles: readonly Article[], pipeline: string): Promise<ReadonlySet<string>>;
  /** Writes whole articles in one transaction: old claims of each are replaced, touched relationships projected again. */
  put(batch: readonly ArticleFacts[]): Promise<readonly PutResult[]>;
  /** Removes exactly what this article said; false where no article has this id or URL. */
  forget(article: string): Promise<boolean>;
  articles(options?: { readonly limit?: number; readonly offset?: number }): Promise<readonly ArticleSummary[]>;
  /** The whole article with its boilerplate ranges; null where there is none. */
  article(id: string): Promise<(Article & { readonly id: string }) | null>;
  /** The articles whose story is nearly that of this one, itself among them: the first of them, then newest first. Empty where there are none. */
  reprints(article: string): Promise<readonly ArticleSummary[]>;
  /**
   * What was put of the articles of these ids, in this order and without unknown ones, for putting into another store.
   * Actors are as the newest article describes them, ends of mutual claims in the order of their ids.
   */
  facts(ids: readonly string[]): Promise<readonly ArticleFacts[]>;
  /** Claims behind a relationship (by its id), newest report first; null review filter shows all. */
  claimsOf(relation: string, options?: { readonly limit?: number }): Promise<readonly StoredClaim[]>;
  /** All claims of an article in text order. */
  claimsIn(article: string): Promise<readonly StoredClaim[]>;
  actor(id: string): Promise<Actor | null>;
  /** Actors whose name or alias begins like the words of `text`, best first; accents and case do not matter. */
  search(text: string, limit?: number): Promise<readonly (Actor & { readonly claims: number })[]>;
  select(selection: Selection): Promise<Subgraph>;
  /** The relationship with this id; null where none is drawn. */
  relation(id: string): Promise<Relation | null>;
  /** By id; null where there is none. */
  claim(id: string): Promise<StoredClaim | null>;
  /**
   * Writes decisions into the journal and follows them, all in one transaction; one that is there already is not written
   * again. Times of new ones are never before the newest in the journal, but with `missing: 'keep'`. Throws BAD_DECISION where one names what is not there, says nothing new or contradicts one that stands.
   */
  decide(drafts: readonly DecisionDraft[], options?: DecideOptions): Promise<readonly Decision[]>;
  /** The journal, newest first; 200 entries where no limit is given. */
  decisions(filter?: DecisionFilter): Promise<readonly RecordedDecision[]>;
  /** Pairs of actors that may be one, most likely first; 50 where no limit is given. */
  candidates(options?: { readonly limit?: number; readonly actor?: string }): Promise<readonly Candidate[]>;
  /** Why all that counts for this actor is one; null where there is no such actor. */
  why(actor: string): Promise<ActorExplanation | null>;
  /** Claims nobody has reviewed: those of contested relationships, then the least sure; 50 where no limit is given. */
  toReview(options?: { readonly limit?: number; readonly offset?: number }): Promise<readonly ReviewItem[]>;
  counts(): Promise<Counts>;
  /**
   * Every node, then every relationship of the graph model, read page by page: for copies into other databases. What is
   * written meanwhile may be in it or not.
   */
  records(): AsyncIterable<GraphRecord>;
  /** Whether it can be written to, is whole, and keeps its readers from what is not theirs. */
  diagnose(): Promise<readonly StoreFinding[]>;
  /** An analyst's read-only Cypher. */
  query(cypher: string, options?: QueryOptions): Promise<QueryAnswer>;
  close(): Promise<void>;
}
