/** A failed request: `UNREACHABLE` where no server answers, else the server's own code. */
export class ViewerError extends Error {
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ViewerError';
    this.code = code;
  }
}
