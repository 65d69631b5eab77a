import type { ItemClass } from '@simpul/graph-schema/item-classes';
import type { Modality, Polarity } from '@simpul/graph-schema/modality';
import type { Frame, Mode } from '@simpul/graph-schema/relation-type';

/** First and last day of an event as stored; null where the text does not say. */
export type EventSpan = readonly [start: string | null, end: string | null];

/**
 * Unrejected claims of one key that agree in everything the rules of a relationship look at. A database makes them by
 * grouping, so that a key with thousands of claims is read as a handful of rows.
 */
export interface ClaimGroup {
  readonly key: string;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly frame: Frame;
  readonly mode: Mode | null;
  readonly mutual: boolean;
  /** '' where the class of an item is unknown. */
  readonly itemClasses: readonly (ItemClass | '')[];
  readonly office: string | null;
  /** How many claims they are. */
  readonly claims: number;
  /** Distinct values of the claims. */
  readonly items: readonly string[];
  readonly spans: readonly EventSpan[];
  /** The highest. */
  readonly confidence: number;
  readonly firstEvent: string | null;
  readonly lastEvent: string | null;
  readonly firstReported: string | null;
  readonly lastReported: string | null;
}

/** Distinct articles, outlets and nearest named speakers of the drawn claims. */
export interface Support {
  readonly articles: number;
  readonly outlets: number;
  readonly speakers: number;
}
