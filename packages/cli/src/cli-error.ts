/** A command that can't run as it was given: `USAGE` ends in exit code 2, the others in 1. */
export class CliError extends Error {
  readonly code: 'USAGE' | 'NOT_FOUND' | 'CANNOT_WRITE';

  constructor(code: CliError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'CliError';
    this.code = code;
  }
}
