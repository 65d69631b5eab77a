import { timingSafeEqual } from 'node:crypto';
import { getCookie, setCookie } from 'hono/cookie';
import type { MiddlewareHandler } from 'hono';
import { ServerError } from './server-error.ts';

export interface AccessRules {
  /**
   * Names in the Host header that mean this server, without port, so that a forwarded port works too. Null answers to
   * any name: only where a token guards it, since a rebound name does not bring the token's cookie along.
   */
  readonly names: ReadonlySet<string> | null;
  /** Asked of every request where the server listens beyond the own machine. */
  readonly token: string | null;
}

const cookieName = 'simpul_token';

/**
 * Lets only pages of this server use it. A browser can be talked into calling 127.0.0.1 by any web page (DNS
 * rebinding, forms), so the Host must be ours and a given Origin must be the same.
 */
export function accessGuard({ names, token }: AccessRules): MiddlewareHandler {
  return async (context, next) => {
    const host = (context.req.header('host') ?? '').toLowerCase();
    if (names !== null && !names.has(nameOf(host)))
      throw new ServerError('WRONG_HOST', `this server does not answer to the name "${host}"; use 127.0.0.1`);
    const origin = context.req.header('origin');
    if (origin !== undefined && !isSameOrigin(origin, host))
      throw new ServerError('WRONG_ORIGIN', `a page of ${origin} may not use this server`);
    if (token !== null) {
      const given = givenToken(context.req.header('authorization'), context.req.query('token'));
      if (!isToken(given ?? getCookie(context, cookieName), token))
        throw new ServerError('NO_TOKEN', 'a token is needed: open the address that `simpul serve` printed');
      if (given !== undefined) setCookie(context, cookieName, token, { httpOnly: true, sameSite: 'Strict', path: '/' });
    }
    await next();
  };
}

const nameOf = (host: string): string => host.replace(/:\d+$/, '');

const isSameOrigin = (origin: string, host: string): boolean =>
  URL.canParse(origin) && new URL(origin).host.toLowerCase() === host;

const givenToken = (authorization: string | undefined, query: string | undefined): string | undefined =>
  authorization?.startsWith('Bearer ') === true ? authorization.slice('Bearer '.length) : query;

/** Compares in constant time. */
export function isToken(given: string | undefined, token: string): boolean {
  const [a, b] = [Buffer.from(given ?? ''), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}
