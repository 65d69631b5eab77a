import type { Relation } from '@simpul/graph-schema/relation';

/** Which relationships: all, those at an actor of `ids` but not at one of `not`, or those with both ends in `ids`. */
export type Scope =
  | { readonly of: 'all' }
  | { readonly of: 'at'; readonly ids: readonly string[]; readonly not: readonly string[] }
  | { readonly of: 'among'; readonly ids: readonly string[] };

export interface Strongest {
  /** Those of most articles first, then of most claims. */
  readonly relations: readonly Relation[];
  /** How many there are without the limit. */
  readonly total: number;
}

/** Most articles first, then most claims. */
export const byStrength = (a: Relation, b: Relation): number =>
  b.articles - a.articles || b.claims - a.claims || (a.id < b.id ? -1 : 1);
