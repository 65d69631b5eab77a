/** What was wrong with a list of names; the message says which file and line. */
export type GazetteerErrorCode = 'BAD_CSV' | 'MISSING_COLUMN' | 'MISSING_VALUE' | 'BAD_VALUE' | 'DUPLICATE_ID';

/** A list that cannot be used as it stands. */
export class GazetteerError extends Error {
  readonly code: GazetteerErrorCode;

  constructor(code: GazetteerErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'GazetteerError';
    this.code = code;
  }
}
