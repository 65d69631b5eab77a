/** A Neo4j that answers; `stop` ends it where we started it and leaves anyone else's alone. */
export interface RunningNeo4j {
  readonly uri: string;
  /** How it runs, for people: "Neo4j 5.26.30 on Java 17". */
  readonly how: string;
  readonly stop: () => Promise<void>;
}
