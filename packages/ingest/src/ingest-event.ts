/** How far a run has come; sources still to come are not known. */
export interface IngestProgress {
  readonly created: number;
  readonly replaced: number;
  readonly unchanged: number;
  readonly failed: number;
  /** Stored without claims: nobody can read their language yet. */
  readonly unsupported: number;
  /** Claims written. */
  readonly claims: number;
}

/** What became of one source, in the order in which it was settled. */
export type IngestEvent = IngestedEvent | FailedEvent;

export interface IngestedEvent {
  readonly kind: 'ingested';
  /** Path, URL or '-'. */
  readonly source: string;
  readonly articleId: string;
  readonly title: string | null;
  readonly outcome: 'created' | 'replaced' | 'unchanged';
  /** Claims written; 0 for an unchanged article. */
  readonly claims: number;
  readonly language: string;
  /** False where the language has no analyser: the article is stored without claims. */
  readonly supported: boolean;
  readonly progress: IngestProgress;
}

export interface FailedEvent {
  readonly kind: 'failed';
  readonly source: string;
  /** Its message names the source and says what to do. */
  readonly error: Error;
  readonly progress: IngestProgress;
}
