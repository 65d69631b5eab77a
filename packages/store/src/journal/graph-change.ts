import type { RelationEnds } from '../project-relation.ts';
import type { Identity } from './identity.ts';
import { shakenIds } from './identity.ts';

/** What changed in facts or decisions, for all that follows from them to be made true again. */
export interface GraphChange {
  /** Who was who, and is now. */
  readonly before: Identity;
  readonly after: Identity;
  /** Relationships whose claims came or went. */
  readonly ends: readonly RelationEnds[];
  /** Actors that were named, or are. */
  readonly actors: readonly string[];
  /** Articles about whose claims other decisions are active. */
  readonly articles: readonly string[];
}

/** Ids of all actors that may have to be described anew or taken away, sorted; `ends` are those drawn anew. */
export const touchedActors = (
  { before, after, actors }: GraphChange,
  ends: readonly RelationEnds[],
): readonly string[] =>
  [
    ...new Set([...actors, ...ends.flatMap(({ source, target }) => [source, target]), ...shakenIds(before, after)]),
  ].sort();
