/** Neo4j can't be started here; the message says what is missing and how to get it. */
export class Neo4jError extends Error {
  readonly code: 'MISSING_TOOLS' | 'DOWNLOAD_FAILED' | 'START_FAILED';

  constructor(code: Neo4jError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Neo4jError';
    this.code = code;
  }
}
