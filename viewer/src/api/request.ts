import type { ErrorBody } from '@simpul/server/wire';
import { ViewerError } from './viewer-error.ts';

/** The body of a POST, and the session's token where it writes. */
export interface Sent {
  readonly body: object;
  readonly writeToken?: string;
}

/** GETs JSON from the server this page came from, or POSTs `sent` where it is given; rejects with a `ViewerError`, or as aborted. */
export async function request<Body>(path: string, signal: AbortSignal, sent?: Sent): Promise<Body> {
  const response = await reach(path, signal, sent);
  const body: unknown = await response.json().catch(() => null);
  if (response.ok && body !== null) return body as Body;
  if (isErrorBody(body)) throw new ViewerError(body.error.code, body.error.message);
  throw new ViewerError('UNREACHABLE', `${path}: HTTP ${response.status}`);
}

async function reach(path: string, signal: AbortSignal, sent?: Sent): Promise<Response> {
  const posted = sent === undefined ? {} : { method: 'POST', body: JSON.stringify(sent.body) };
  const type = sent === undefined ? {} : { 'content-type': 'application/json' };
  const token = sent?.writeToken === undefined ? {} : { 'x-simpul-token': sent.writeToken };
  try {
    return await fetch(path, { signal, ...posted, headers: { accept: 'application/json', ...type, ...token } });
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new ViewerError('UNREACHABLE', path, { cause });
  }
}

function isErrorBody(body: unknown): body is ErrorBody {
  if (typeof body !== 'object' || body === null || !('error' in body)) return false;
  const { error } = body;
  return typeof error === 'object' && error !== null && 'code' in error && 'message' in error;
}
