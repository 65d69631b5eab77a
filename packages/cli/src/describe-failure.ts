/** An error as programs read it; "INTERNAL" for those that are nobody's known failure. */
export interface Failure {
  readonly code: string;
  readonly message: string;
}

/** Code and sentence of an error. Our own name their input; `source` is put before any other. */
export function describeFailure(error: unknown, source?: string): Failure {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'INTERNAL';
  const message = messageOf(error);
  return { code, message: code === 'INTERNAL' && source !== undefined ? `${source}: ${message}` : message };
}

/** Many of Node's network errors have their sentence only inside. */
function messageOf(error: unknown): string {
  if (error instanceof AggregateError && error.message === '') return error.errors.map(messageOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}
