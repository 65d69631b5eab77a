/** A failure of a run over many articles that is not the failure of a stage. */
export class IngestError extends Error {
  readonly code: 'WORKER_LOST';

  constructor(code: IngestError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'IngestError';
    this.code = code;
  }
}
