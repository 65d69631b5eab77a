/** A failure of text analysis: a language without models, or a model file that cannot be read. */
export class NlpError extends Error {
  readonly code: 'UNSUPPORTED_LANGUAGE' | 'BAD_MODEL' | 'NO_RUNTIME';

  constructor(code: NlpError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'NlpError';
    this.code = code;
  }
}
