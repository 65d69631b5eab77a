import type { ActorKind } from '@simpul/graph-schema/actor-kind';
import type { TextSpan } from '@simpul/graph-schema/text-span';
import type { EventStates } from './encoder/read-answers.ts';
import type { Upos } from './upos.ts';

/** What an Indonesian verb's affix says of its subject; a language without voice morphology uses active and passive. */
export type Voice = 'active' | 'passive' | 'stative' | 'middle';

/** One syntactic word (UD): a clitic such as "-nya" is a word of its own, glued to the one before. */
export interface Word extends TextSpan {
  readonly form: string;
  /** No space before it: a split clitic or punctuation. */
  readonly glued: boolean;
  readonly upos: Upos;
  /** Index of the head word in the sentence; −1 for the root. */
  readonly head: number;
  /** UD relation to the head, with its subtype: "nsubj:pass". */
  readonly deprel: string;
  /** Lower-case root that affixes were taken off: "dikirimkan" → "kirim", "pengiriman" → "kirim". */
  readonly root: string;
  /** Affixes of a verb: meN- active, di- passive, ter- stative, ber- middle; null for other words. */
  readonly voice: Voice | null;
  /** For a noun made from a verb: which pattern ("peN-an", "ke-an", "-an", "peN-", "per-an"); else null. */
  readonly nominal: string | null;
}

/** A named mention in the sentence: words `first` to `last`, both inclusive. */
export interface Name extends TextSpan {
  readonly first: number;
  readonly last: number;
  readonly text: string;
  /** Best guess of what is named; 'place' for places that are no actors. */
  readonly kind: ActorKind | 'place';
  /** Gazetteer ids it may stand for, best first; empty for a name known only from its form or the name recogniser. */
  readonly entries: readonly string[];
  /** How it was found. */
  readonly how: 'name' | 'alias' | 'metonym' | 'demonym' | 'short' | 'title' | 'recognised';
}

/** A title or office in the sentence: "Menteri Luar Negeri", "Jubir". */
export interface Title extends TextSpan {
  readonly first: number;
  readonly last: number;
  readonly text: string;
  /** Normal full form of the office: "Menteri Luar Negeri". */
  readonly office: string;
  readonly level: 'state' | 'organization' | 'sub-state' | 'rank';
  /** "mantan", "eks": no longer held. */
  readonly former: boolean;
}

/** A stretch inside quotation marks, over words `first` to `last`; `open` when it runs on into the next sentence. */
export interface Quotation extends TextSpan {
  readonly first: number;
  readonly last: number;
  /** Began in an earlier sentence. */
  readonly continued: boolean;
  /** Goes on in the next sentence. */
  readonly open: boolean;
}

/** One sentence, ready for extraction: a dependency tree over words with exact offsets, and what was named in it. */
export interface AnalysedSentence extends TextSpan {
  readonly index: number;
  /** Number of the paragraph (line) in the article: evidence never crosses one. */
  readonly paragraph: number;
  readonly words: readonly Word[];
  readonly names: readonly Name[];
  readonly titles: readonly Title[];
  readonly quotations: readonly Quotation[];
  /** What the encoder tells of events in it; whoever extracts claims weighs it. */
  readonly events: EventStates;
}
