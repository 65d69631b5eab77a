import type { StoreErrorCode } from '@simpul/store/store-error';
import { StoreError } from '@simpul/store/store-error';
import { ZodError } from 'zod';
import type { ServerErrorCode } from './server-error.ts';
import { ServerError } from './server-error.ts';
import type { ErrorBody } from './wire.ts';

const statusOf: Readonly<Record<ServerErrorCode | StoreErrorCode, number>> = {
  BAD_INPUT: 400,
  WRONG_HOST: 403,
  WRONG_ORIGIN: 403,
  NO_TOKEN: 401,
  NO_WRITE_TOKEN: 403,
  NOT_FOUND: 404,
  TOO_LARGE: 413,
  TOKEN_NEEDED: 500,
  CANNOT_LISTEN: 500,
  UNKNOWN_STORE: 500,
  UNREACHABLE: 503,
  UNAUTHORIZED: 503,
  BAD_DECISION: 409,
  BAD_FACTS: 500,
  WRITE_FAILED: 500,
  READ_FAILED: 500,
  QUERY_REFUSED: 400,
  QUERY_FAILED: 400,
  QUERY_UNAVAILABLE: 501,
  TIMEOUT: 504,
  /** nginx's number for a client that hung up: nobody reads it. */
  CANCELLED: 499,
};

/** What a failed request is told: never a stack trace, never the inside of an unforeseen error. */
export function errorAnswer(error: unknown): { readonly status: number; readonly body: ErrorBody } {
  if (error instanceof ServerError || error instanceof StoreError)
    return answer(statusOf[error.code], error.code, error.message);
  if (error instanceof ZodError) {
    const said = error.issues.map((issue) => `${issue.path.join('.') || 'input'}: ${issue.message}`).join('; ');
    return answer(statusOf.BAD_INPUT, 'BAD_INPUT', said);
  }
  return answer(500, 'INTERNAL', 'something went wrong inside; the log of the server says what');
}

const answer = (status: number, code: string, message: string): { status: number; body: ErrorBody } => ({
  status,
  body: { error: { code, message } },
});
