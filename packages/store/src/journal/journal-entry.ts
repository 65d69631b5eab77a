import type { Decision } from '@simpul/graph-schema/decision';

/** A decision as the journal of one store holds it. */
export type JournalEntry = Decision & {
  /** Counts the entries of this store. */
  readonly sequence: number;
};

/** What identity needs to know of the stored actors. */
export interface KnownActors {
  /** Ids of those that decisions name. */
  readonly stored: ReadonlySet<string>;
  readonly former: readonly FormerId[];
}

/** A stored actor's earlier id. */
export interface FormerId {
  readonly former: string;
  readonly actor: string;
}
