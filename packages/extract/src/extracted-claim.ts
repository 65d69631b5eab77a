import type { ClaimItem, Evidence } from '@simpul/graph-schema/claim';
import type { Modality, Polarity } from '@simpul/graph-schema/modality';
import type { Frame, Mode, RelationType } from '@simpul/graph-schema/relation-type';
import type { Sector } from '@simpul/graph-schema/sector';
import type { TextSpan } from '@simpul/graph-schema/text-span';

/**
 * Words of one sentence that stand for an actor, before anyone knows which: a name with its title and appositions, a
 * definite description ("negara itu", "kedua pihak"), a pronoun ("ia", "-nya", "mereka"), or `omitted` where grammar
 * leaves the subject out ("…, lanjutnya, lalu berangkat"): then it stands at the verb and `form` says so.
 */
export interface Mention extends TextSpan {
  /** Index of the sentence in the analysed article. */
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  /** The head word of the phrase. */
  readonly head: number;
  readonly text: string;
  readonly form: 'name' | 'description' | 'pronoun' | 'omitted';
  /** Part of the state that acts, told by the head noun ("tentara Korea Utara" → military). */
  readonly sector: Sector | null;
}

/** A claim as the text states it: over mentions, not yet over actors. */
export interface ExtractedClaim {
  readonly subject: Mention;
  readonly relation: RelationType;
  readonly object: Mention | null;
  readonly mode: Mode | null;
  readonly frame: Frame;
  readonly predicate: string | null;
  readonly mutual: boolean;
  readonly items: readonly ClaimItem[];
  /** Nearest the claim first. */
  readonly attribution: readonly Mention[];
  readonly unnamedSource: string | null;
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly office: string | null;
  readonly eventStart: string | null;
  readonly eventEnd: string | null;
  readonly place: string | null;
  readonly evidence: Evidence;
  readonly predicateSpan: TextSpan;
  readonly confidence: number;
  readonly rule: string;
  /** Position in the same list of the claim that is this one's content. */
  readonly about: number | null;
}
