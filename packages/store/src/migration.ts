/** A step from one format of a store to the next, small enough to say in a sentence. */
export interface Migration<Complete> {
  /** The format that it starts from; it ends at the next. */
  readonly from: number;
  readonly what: string;
  /** Statements that count what it changes, by what they count. */
  readonly counts: Readonly<Record<string, string>>;
  readonly statements: readonly string[];
  /** What no statement can compute; called once all tables and indexes of the present format are there. */
  readonly complete?: Complete;
}

/** A step as it is told to people. */
export interface PlannedStep {
  readonly from: number;
  readonly to: number;
  readonly what: string;
  readonly changes: Readonly<Record<string, number>>;
}

/** What brings a store forward, or has brought it. */
export interface MigrationPlan {
  /** Where the store is, without password. */
  readonly description: string;
  /** Its format; null where there is no store yet. */
  readonly from: number | null;
  /** The format of this program. */
  readonly to: number;
  readonly steps: readonly PlannedStep[];
  /** The copy made before, by its path; null where none was made. */
  readonly backup: string | null;
}

/** Raised with every change of what is stored, on both drivers together; a store of a later one is refused. */
export const storeFormat = 3;

/** Those of `migrations` that a store of format `from` still needs, in their order. */
export const outstanding = <Complete>(
  migrations: readonly Migration<Complete>[],
  from: number | null,
): readonly Migration<Complete>[] =>
  from === null ? [] : migrations.filter((one) => one.from >= from).sort((a, b) => a.from - b.from);
