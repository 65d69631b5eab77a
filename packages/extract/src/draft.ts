import type { Modality, Polarity } from '@simpul/graph-schema/modality';
import type { Frame, Mode } from '@simpul/graph-schema/relation-type';
import type { ActorPhrase } from './actor-phrase.ts';
import type { SlotPhrase } from './read-slots.ts';

/** A claim in the making, over phrases of one sentence. */
export interface Draft {
  readonly subject: ActorPhrase;
  readonly object: ActorPhrase;
  readonly frame: Frame;
  readonly mode: Mode | null;
  /** Words of the predicate; modality is read before `first`. */
  readonly first: number;
  readonly last: number;
  readonly themes: readonly SlotPhrase[];
  readonly rule: string;
  readonly confidence: number;
  /** Set where the construction itself tells ("isu bahwa", "tuntutan"); else read from the words before. */
  readonly modality?: Modality;
  readonly polarity?: Polarity;
}
