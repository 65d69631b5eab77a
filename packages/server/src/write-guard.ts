import { randomBytes } from 'node:crypto';
import { isToken } from './access-guard.ts';
import { ServerError } from './server-error.ts';

/** A header of our own: a form can't set it, and a script of another origin may not without being asked first. */
export const writeTokenHeader = 'x-simpul-token';

/** Lasts as long as the server runs. */
export const newWriteToken = (): string => randomBytes(24).toString('base64url');

/** Throws where a write does not bring the token that GET /api/session gives to pages of this server. */
export function checkWriteToken(given: string | undefined, token: string): void {
  if (!isToken(given, token))
    throw new ServerError(
      'NO_WRITE_TOKEN',
      `a write needs the header ${writeTokenHeader} with the writeToken of GET /api/session; reload the page`,
    );
}
