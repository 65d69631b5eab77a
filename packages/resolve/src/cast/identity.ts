import type { ActorKind } from '@simpul/graph-schema/actor-kind';
import type { Entry } from '@simpul/gazetteer/entry';
import type { Name } from '@simpul/nlp/analysed-sentence';
import type { TitlePhrase } from './read-title-phrases.ts';

/** A name in a sentence, with the title that stands at it. */
export interface NameUse {
  readonly sentence: number;
  readonly name: Name;
  readonly title: TitlePhrase | null;
  /** It is the body of an office: "Ketua *Atheist Republic*". */
  readonly body: boolean;
  /** It stands within another name: the state in that of a ministry. */
  readonly inner: boolean;
  /** Comparable parts: lower case, no accents. */
  readonly parts: readonly string[];
}

/** Who a name stands for, before ids are given: a gazetteer entry, or the name as written. */
export interface Identity {
  readonly key: string;
  readonly entry: Entry | null;
  readonly kind: ActorKind;
  readonly name: string;
  readonly reason: string;
}

export const useKey = (sentence: number, first: number): string => `${sentence}:${first}`;
