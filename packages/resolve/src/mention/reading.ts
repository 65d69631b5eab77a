import type { Sector } from '@simpul/graph-schema/sector';
import type { Gazetteer } from '@simpul/gazetteer/open-gazetteer';
import type { AnalysedSentence } from '@simpul/nlp/analysed-sentence';
import type { Cast } from '../cast/cast.ts';
import type { ReferenceLanguage } from '../lang/reference-language.ts';
import type { TitlePhrase } from '../cast/read-title-phrases.ts';

/** The actors that a mention stands for: none, one, or several for "kedua negara". */
export interface Referents {
  readonly actors: readonly string[];
  readonly sector: Sector | null;
  readonly reason: string;
}

/** What a mention is read in: the article's actors and sentences, and who is speaking. */
export interface Reading {
  readonly cast: Cast;
  readonly sentences: readonly AnalysedSentence[];
  readonly titlesIn: (sentence: number) => readonly TitlePhrase[];
  readonly language: ReferenceLanguage;
  readonly gazetteer: Gazetteer;
}

/** What the claim tells about a mention. */
export interface Circumstance {
  /** Actor whose words these are; null where the outlet speaks. */
  readonly speaker: string | null;
  /** "We" speaks as the body that the speaker stands for: not where speaking is itself the event. */
  readonly speaksForBody: boolean;
  /** Actors that the mention can't be: the other end of the claim. */
  readonly not: ReadonlySet<string>;
}
