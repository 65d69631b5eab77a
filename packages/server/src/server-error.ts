export type ServerErrorCode =
  | 'BAD_INPUT'
  /** The Host or Origin header names somebody else. */
  | 'WRONG_HOST'
  | 'WRONG_ORIGIN'
  | 'NO_TOKEN'
  /** A write without the token that only pages of this server can read. */
  | 'NO_WRITE_TOKEN'
  | 'NOT_FOUND'
  | 'TOO_LARGE'
  /** Told by `listen`, never over HTTP. */
  | 'TOKEN_NEEDED'
  | 'CANNOT_LISTEN';

/** A request that can't be answered, or a server that can't start, in a sentence that says what to do. */
export class ServerError extends Error {
  readonly code: ServerErrorCode;

  constructor(code: ServerErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ServerError';
    this.code = code;
  }
}
