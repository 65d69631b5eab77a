import type { ItemClass } from './item-classes.ts';
import type { Status } from './modality.ts';
import type { QuadClass } from './relation-definition.ts';
import type { Frame, Mode, RelationType } from './relation-type.ts';

/** A relationship between two actors: the projection of all unrejected claims with its key. */
export interface Relation {
  /** hash(canonical subject, relation, canonical object). */
  readonly id: string;
  readonly type: RelationType;
  readonly source: string;
  readonly target: string;
  readonly mutual: boolean;
  /** Strongest modality of the affirmed claims. */
  readonly status: Status;
  /** One claim affirms and another negates the same. */
  readonly contested: boolean;
  /** Counts of claims, articles, outlets and named speakers behind it. */
  readonly claims: number;
  readonly articles: number;
  readonly outlets: number;
  readonly speakers: number;
  readonly asserted: number;
  readonly alleged: number;
  readonly planned: number;
  readonly possible: number;
  readonly negated: number;
  /** `itemClasses` and `itemStatus` run in parallel: the strongest status of each class. */
  readonly itemClasses: readonly ItemClass[];
  readonly itemStatus: readonly Status[];
  readonly items: readonly string[];
  readonly modes: readonly Mode[];
  /** Most frequent first. */
  readonly frames: readonly Frame[];
  readonly offices: readonly string[];
  readonly score: number | null;
  readonly quad: QuadClass;
  /** Highest confidence among its claims, 0 to 1. */
  readonly confidence: number;
  /** ISO 8601; null where no claim is dated. */
  readonly firstEvent: string | null;
  readonly lastEvent: string | null;
  readonly firstReported: string | null;
  readonly lastReported: string | null;
}
