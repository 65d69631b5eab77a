import type { Status } from './modality.ts';
import type { RelationType } from './relation-type.ts';

/** Which part of the graph to show: every given field narrows it. */
export interface Selection {
  /** Start from these actors; none means the strongest relationships of the whole graph. */
  readonly actors?: readonly string[];
  /** Steps away from `actors`, 1 or 2; 1 where it is not given. */
  readonly hops?: number;
  readonly relations?: readonly RelationType[];
  readonly statuses?: readonly Status[];
  /** ISO 8601 dates; kept are relationships reported in the span. */
  readonly since?: string;
  readonly until?: string;
  /** At least this many outlets say so. */
  readonly minOutlets?: number;
  /** `polity` folds persons and organisations into the state they act for. */
  readonly view?: 'actor' | 'polity';
  /** At most this many relationships, strongest first; 200 where it is not given. */
  readonly limit?: number;
}
