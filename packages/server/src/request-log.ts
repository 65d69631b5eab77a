import type { MiddlewareHandler } from 'hono';

/** One answered request, for a log of JSON lines; without query string, which may hold the token. */
export interface RequestLog {
  readonly time: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly milliseconds: number;
  /** Message of an unforeseen error. */
  readonly error?: string;
}

export type Log = (entry: RequestLog) => void;

/** Tells `log` of every request once it is answered. */
export function requestLog(log: Log | undefined): MiddlewareHandler<{ Variables: { failure?: string } }> {
  return async (context, next) => {
    const start = performance.now();
    await next();
    const failure = context.get('failure');
    log?.({
      time: new Date().toISOString(),
      method: context.req.method,
      path: context.req.path,
      status: context.res.status,
      milliseconds: Math.round(performance.now() - start),
      ...(failure === undefined ? {} : { error: failure }),
    });
  };
}
