export type StoreErrorCode =
  /** The address names no kind of store that is here. */
  | 'UNKNOWN_STORE'
  | 'UNREACHABLE'
  | 'UNAUTHORIZED'
  /** The facts contradict themselves: a claim about an actor that did not come with it. */
  | 'BAD_FACTS'
  /** A decision names what is not there, or contradicts another. */
  | 'BAD_DECISION'
  | 'WRITE_FAILED'
  | 'READ_FAILED'
  /** The query would do more than read the graph. */
  | 'QUERY_REFUSED'
  /** The query is wrong, or asks for more than the database gives. */
  | 'QUERY_FAILED'
  /** This kind of store answers no Cypher, or not this one. */
  | 'QUERY_UNAVAILABLE'
  | 'TIMEOUT'
  | 'CANCELLED';

/** What a store could not do, in a sentence that says what to do about it; `code` is for programs. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreError';
    this.code = code;
  }
}
