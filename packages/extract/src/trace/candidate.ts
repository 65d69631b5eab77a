import type { Frame, RelationType } from '@simpul/graph-schema/relation-type';
import type { TextSpan } from '@simpul/graph-schema/text-span';
import type { ExtractedClaim } from '../extracted-claim.ts';

/** Why something that could have been a claim is none. */
export type DropCause =
  | 'no actor beside it'
  | 'no subject'
  | 'subject is no actor'
  | 'nobody acted on'
  | 'ends of another kind'
  | 'thing of another kind'
  | 'told by another word'
  | 'another event'
  | 'taken back'
  | 'not its frame'
  | 'no event between actors'
  | 'nobody in particular'
  | 'said already'
  | 'sport or markets'
  | 'judged unlikely'
  | 'below the threshold'
  | 'no likely subject'
  | 'no likely object'
  | 'no likely event'
  | 'not of this text'
  | 'unknown subject'
  | 'unknown object'
  | 'same actor';

/** What the learned model says of a candidate, each of 0 to 1. */
export interface Odds {
  /** Types that the word may carry, likeliest first. */
  readonly kinds: readonly { readonly relation: RelationType; readonly odds: number }[];
  /** Of the candidate's own type. */
  readonly kind: number;
  readonly subject: number | null;
  readonly object: number | null;
  /** All of them together; null where an end is missing. */
  readonly claim: number | null;
}

/** Words that may be an end; without a span where the subject is carried over from an earlier sentence. */
export interface CandidateEnd {
  readonly text: string;
  readonly span: TextSpan | null;
}

/** A word of the part of the tree that joins a carrier with its ends. */
export interface TreeWord {
  readonly form: string;
  readonly upos: string;
  readonly deprel: string;
  /** Place of its head in the same list; −1 for the top. */
  readonly head: number;
  readonly role: 'event' | 'subject' | 'object' | 'thing' | null;
}

/** Something that was weighed as a claim, and what became of it: plain data, for people and for error counts. */
export interface Candidate {
  /** Index of the sentence, and its words without the space around. */
  readonly sentence: number;
  readonly evidence: TextSpan;
  readonly relation: RelationType;
  readonly frame: Frame;
  /** The rule that found the ends, "learned", or null where none did. */
  readonly rule: string | null;
  readonly predicateSpan: TextSpan;
  readonly subject: CandidateEnd | null;
  readonly object: CandidateEnd | null;
  /** Null without a learned model. */
  readonly odds: Odds | null;
  /** How far the rule trusts its own claim, before the model is asked; null for what only the model found. */
  readonly trust: number | null;
  readonly confidence: number | null;
  /** Null where it became a claim. */
  readonly dropped: DropCause | null;
  /** What the cause leaves open: the words, the figure, the other claim. */
  readonly detail: string | null;
  readonly tree: readonly TreeWord[];
  /** What would be claimed, where both ends were found. */
  readonly claim: ExtractedClaim | null;
}
