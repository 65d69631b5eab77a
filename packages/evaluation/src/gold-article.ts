import type { RelationType } from '@simpul/graph-schema/relation-type';

/** An actor as annotators listed it, with every name it has in the article. */
export interface GoldActor {
  readonly key: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly polity?: string | null;
}

/** A claim as annotators wrote it (codebook 1); actors are keys. */
export interface GoldClaim {
  readonly subject: string;
  readonly relation: RelationType;
  readonly object: string | null;
  /** Of HOLDS_OFFICE: the office as written. */
  readonly office?: string | null;
  readonly mode?: string | null;
  readonly items?: readonly (string | { readonly text: string })[];
  readonly modality: string;
  readonly polarity: string;
  readonly attribution?: readonly string[];
  readonly quote: string;
  /** A careful reader could leave it out: neither finding nor missing it counts. */
  readonly optional?: boolean;
  /** A second, equally defensible type. */
  readonly alt_relation?: RelationType | null;
}

/** One annotated article with its text. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly actors: readonly GoldActor[];
  readonly claims: readonly GoldClaim[];
}
