import type { ActorKind } from './actor-kind.ts';
import type { TextSpan } from './text-span.ts';

/** A named person, organisation, armed group, state or bloc (codebook 2). */
export interface Actor {
  /** ISO 3166 alpha-3, gazetteer id or slug of the full name. */
  readonly id: string;
  /**
   * True for a one-word person that nothing expands: "Lee" of two articles is not one Lee,
   * so the store makes the id of slug and article.
   */
  readonly local: boolean;
  readonly kind: ActorKind;
  /** English where the gazetteer knows it, else as written. */
  readonly name: string;
  /** Indonesian, else as written. */
  readonly nameId: string;
  readonly aliases: readonly string[];
  readonly iso3: string | null;
  readonly wikidata: string | null;
  /** Actor id of the state or bloc it acts for; a state is its own. */
  readonly polity: string | null;
  readonly formerIds: readonly string[];
}

/** One place in the article that names an actor; offsets in UTF-16 code units of `Article.text`. */
export interface ActorMention extends TextSpan {
  readonly text: string;
}

/** An actor of one article with all its mentions, in text order. */
export interface MentionedActor extends Actor {
  readonly mentions: readonly ActorMention[];
}
