import type { ItemClass } from './item-classes.ts';
import type { Modality, Polarity } from './modality.ts';
import type { Frame, Mode, RelationType } from './relation-type.ts';
import type { Sector } from './sector.ts';
import type { TextSpan } from './text-span.ts';

/** What was given, demanded, used or discussed: "10.000 tentara". */
export interface ClaimItem {
  /** The noun phrase as written. */
  readonly text: string;
  readonly itemClass: ItemClass | null;
  /** The number as written ("sekitar 10.000", "jutaan"); null where there is none. */
  readonly quantity: string | null;
}

/** The sentence that carries the claim; `article.text.slice(start, end) === quote`. */
export interface Evidence extends TextSpan {
  readonly quote: string;
}

/**
 * One thing that a text says one actor did to, with, for or about another (codebook 1).
 * Actors are ids of the actors that come with it.
 */
export interface Claim {
  readonly subject: string;
  readonly relation: RelationType;
  /** Null: kept in the claim store, draws no edge. */
  readonly object: string | null;
  readonly mode: Mode | null;
  readonly frame: Frame;
  /** Lemma of the words that carry it, for people to read. */
  readonly predicate: string | null;
  /** Done together, drawn without an arrowhead: the ends stand in the order of mention and count as one pair. */
  readonly mutual: boolean;
  readonly items: readonly ClaimItem[];
  /** Actor ids of those who say so, nearest the claim first; empty when the outlet itself asserts it. */
  readonly attribution: readonly string[];
  /** A source that is no actor, as written ("sumber", "saksi mata"). */
  readonly unnamedSource: string | null;
  readonly modality: Modality;
  readonly polarity: Polarity;
  /** HOLDS_OFFICE: the office as written. */
  readonly office: string | null;
  /** The part of the subject state that acts. */
  readonly sector: Sector | null;
  /** ISO 8601 dates of the event, not of the report. */
  readonly eventStart: string | null;
  readonly eventEnd: string | null;
  readonly place: string | null;
  readonly evidence: Evidence;
  /** Where in the text the ends and the predicate stand; null where an end is carried over from elsewhere. */
  readonly subjectSpan: TextSpan | null;
  readonly objectSpan: TextSpan | null;
  readonly predicateSpan: TextSpan;
  /** 0 to 1. */
  readonly confidence: number;
  /** The rule that proposed it, for explanations: "active", "nominal:pengiriman". */
  readonly rule: string;
  /** Position, in the same list, of the claim that is this one's content: accused *of what*. */
  readonly about: number | null;
}
