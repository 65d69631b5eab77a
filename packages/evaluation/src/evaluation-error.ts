/** An evaluation that can't be made from what was given. */
export class EvaluationError extends Error {
  readonly code: 'NO_GOLD' | 'BAD_GOLD';

  constructor(code: EvaluationError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'EvaluationError';
    this.code = code;
  }
}
