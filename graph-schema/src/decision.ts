import type { Evidence } from './claim.ts';
import type { Modality, Polarity } from './modality.ts';
import type { Frame, Mode, RelationType } from './relation-type.ts';
import type { TextSpan } from './text-span.ts';

/**
 * A claim by where it stands in its article, all as extracted: what a later extraction finds again, whatever ids it gives.
 * Modality, polarity and speaker only tell claims apart that agree in the rest.
 */
export interface ClaimReference {
  readonly article: string;
  readonly evidence: Evidence;
  readonly subjectSpan: TextSpan | null;
  readonly objectSpan: TextSpan | null;
  readonly predicateSpan: TextSpan;
  readonly relation: RelationType;
  readonly modality: Modality;
  readonly polarity: Polarity;
  /** Actor id of the nearest one. */
  readonly speaker: string | null;
}

/** What a retyped claim says instead. */
export interface Retyping {
  readonly relation: RelationType;
  readonly frame: Frame;
  readonly mode: Mode | null;
}

/** What an analyst decided about two actors, a claim or an earlier decision. */
export type Verdict =
  /** The second is the first: their claims count for the first. */
  | { readonly kind: 'same'; readonly actors: readonly [string, string] }
  | { readonly kind: 'not-same'; readonly actors: readonly [string, string] }
  | { readonly kind: 'accept'; readonly claim: ClaimReference }
  /** The claim draws nothing and counts for nothing. */
  | { readonly kind: 'reject'; readonly claim: ClaimReference }
  | { readonly kind: 'retype'; readonly claim: ClaimReference; readonly to: Retyping }
  /** Subject and object stand the wrong way round. */
  | { readonly kind: 'flip'; readonly claim: ClaimReference }
  /** The decision of this id, which may be an undo, counts no more. */
  | { readonly kind: 'undo'; readonly decision: string };

export type DecisionKind = Verdict['kind'];

export const decisionKinds = [
  'same',
  'not-same',
  'accept',
  'reject',
  'retype',
  'flip',
  'undo',
] as const satisfies readonly DecisionKind[];

/** Who decided, when and why. */
export interface Authorship {
  readonly author: string;
  /** ISO 8601 UTC time to the millisecond: the later decision counts. */
  readonly at: string;
  readonly reason: string | null;
}

/** A decision to be written; a store gives it its id. */
export type DecisionDraft = Verdict & Authorship;

/** An entry of the journal. The id is a hash of all the rest, so that it is the same in every store. */
export type Decision = DecisionDraft & { readonly id: string };

/** Decisions about who is who. */
export type IdentityDecision = Extract<Decision, { readonly actors: unknown }>;

/** Decisions about a claim. */
export type ClaimDecision = Extract<Decision, { readonly claim: unknown }>;

/** What has become of a decision. */
export type DecisionState =
  | 'active'
  | 'undone'
  /** A later one about the same says otherwise, or the same again. */
  | 'superseded'
  /** It would make one of two actors that are said not to be the same. */
  | 'blocked'
  /** The claim or an actor it names is not there (any more). */
  | 'lost';
