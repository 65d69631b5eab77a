import type { MentionedActor } from '@simpul/graph-schema/actor';
import type { Claim } from '@simpul/graph-schema/claim';
import type { TextSpan } from '@simpul/graph-schema/text-span';

/** Why a mention was taken for an actor: for `--explain` and for review. */
export interface Match extends TextSpan {
  readonly text: string;
  readonly actor: string;
  /** "gazetteer name", "surname of …", "acronym introduced in …", "negara itu → last state named" … */
  readonly reason: string;
}

/** Actors and claims of one article after resolution: every claim's actor ids are among `actors`. */
export interface ResolvedArticle {
  readonly actors: readonly MentionedActor[];
  readonly claims: readonly Claim[];
  readonly matches: readonly Match[];
}
