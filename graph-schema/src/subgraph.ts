import type { Actor } from './actor.ts';
import type { Relation } from './relation.ts';

/** Actors and the relationships among them, as a query or a view shows them. */
export interface Subgraph {
  readonly actors: readonly Actor[];
  readonly relations: readonly Relation[];
  /** What was left out by the limits: relationships that matched in all. */
  readonly total: number;
  readonly truncated: boolean;
}
