/** Extraction can't go on; `code` for programs, the message says what to do. */
export class ExtractError extends Error {
  readonly code: 'UNSUPPORTED_LANGUAGE' | 'BAD_MODEL';

  constructor(code: ExtractError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ExtractError';
    this.code = code;
  }
}
