import type { Actor } from '@simpul/graph-schema/actor';

/** Why two actors may be one. */
export type CandidateReason =
  /** The same words, in another order or writing. */
  | 'same-words'
  /** One is called by the initials of the other. */
  | 'acronym'
  /** The same but for a title. */
  | 'title'
  /** One letter differs. */
  | 'spelling'
  /** One bears a part of the other's name, and both act for the same state or body. */
  | 'part-of-name-same-polity'
  /** One bears a part of the other's name, and both held an office of the same name. */
  | 'part-of-name-same-office';

/** An actor with what is told of it. */
export interface CandidateActor extends Actor {
  /** Claims at one of whose ends it stands. */
  readonly claims: number;
  /** Names of the offices it is said to hold. */
  readonly offices: readonly string[];
}

/** Two actors that may be one; a `same` decision would keep the first. */
export interface Candidate {
  readonly actors: readonly [CandidateActor, CandidateActor];
  readonly reasons: readonly CandidateFinding[];
}

export interface CandidateFinding {
  readonly reason: CandidateReason;
  /** The names that led to it, one of each, in the order of `actors`. */
  readonly names: readonly [string, string];
}
