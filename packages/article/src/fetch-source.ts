import { lookup } from 'node:dns/promises';
import type { IncomingMessage } from 'node:http';
import http from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';

import { ArticleError } from './article-error.ts';
import { isPublicAddress } from './is-public-address.ts';
import type { Source } from './source.ts';

export interface FetchOptions {
  /** Which IP addresses may be reached; those of the open internet where it is not given. */
  readonly allowAddress?: (address: string) => boolean;
  /** Milliseconds for everything, redirects too; 20,000 where it is not given. */
  readonly timeout?: number;
}

interface Visit {
  readonly allow: (address: string) => boolean;
  readonly signal: AbortSignal;
}

const mostRedirects = 5;
const mostBytes = 5_000_000;
const isRedirect: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const readable = /^\s*(?:text\/html|text\/plain|application\/xhtml\+xml)\s*(?:;|$)/i;

/**
 * Fetches one page over http or https. Every address on the way is looked up first and must be of the open internet: a
 * page must not make us read the services of our own network. Throws an ArticleError that says what to do.
 */
export async function fetchSource(url: string, options: FetchOptions = {}): Promise<Source> {
  const visit = {
    allow: options.allowAddress ?? isPublicAddress,
    signal: AbortSignal.timeout(options.timeout ?? 20_000),
  };
  let at = webAddress(url);
  for (let hop = 0; hop <= mostRedirects; hop++) {
    const response = await open(at, visit);
    try {
      const next = redirectOf(response, at);
      if (next === null) return await toSource(url, at, response);
      at = next;
    } finally {
      response.destroy();
    }
  }
  throw new ArticleError(
    'UNREACHABLE',
    `${url} leads on more than ${mostRedirects} times; give the address it leads to`,
  );
}

function webAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !['http:', 'https:'].includes(url.protocol) || url.username !== '' || url.password !== '')
    throw new ArticleError('REFUSED_ADDRESS', 'only http and https addresses without a password are fetched');
  return url;
}

function redirectOf({ statusCode = 0, headers }: IncomingMessage, at: URL): URL | null {
  const { location } = headers;
  const leads = isRedirect.has(statusCode) && location !== undefined && URL.canParse(location, at.href);
  return leads ? webAddress(new URL(location, at).href) : null;
}

async function toSource(name: string, at: URL, response: IncomingMessage): Promise<Source> {
  const { statusCode = 0, headers } = response;
  if (statusCode !== 200)
    throw new ArticleError('HTTP_STATUS', `${at.href} answers ${statusCode}; open it in a browser and save the page`);
  const mediaType = headers['content-type'] ?? '';
  if (!readable.test(mediaType))
    throw new ArticleError('NOT_TEXT', `${at.href} is no page but "${mediaType}"; give the address of an article`);
  return { name, bytes: await readBody(response, at), meta: { url: at.href }, mediaType };
}

/** Asks the very address that was checked, so that no second look-up can lead elsewhere. */
async function open(url: URL, { allow, signal }: Visit): Promise<IncomingMessage> {
  try {
    const found = await Promise.race([lookup(url.hostname.replace(/^\[|\]$/g, ''), { all: true }), aborted(signal)]);
    const [first] = found;
    if (first === undefined || !found.every(({ address }) => allow(address)))
      throw new ArticleError(
        'REFUSED_ADDRESS',
        `${url.href} is in a private network, where nothing is fetched; save the page and give its file`,
      );
    return await new Promise<IncomingMessage>((resolve, reject) => {
      const request = (url.protocol === 'https:' ? https : http).get(url, {
        signal,
        agent: false,
        headers: { 'User-Agent': 'Simpul', Accept: 'text/html, text/plain' },
        lookup: (_, { all }, done) => {
          if (all === true) done(null, [first]);
          else done(null, first.address, isIP(first.address));
        },
      });
      request.once('response', resolve).on('error', reject);
    });
  } catch (cause) {
    throw cause instanceof ArticleError ? cause : unreachable(url, cause);
  }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('no answer in time')), { once: true });
  });
}

async function readBody(response: IncomingMessage, url: URL): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of response as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > mostBytes)
        throw new ArticleError('TOO_LARGE', `${url.href} has more than 5 MB; give a page of one article`);
      chunks.push(chunk);
    }
  } catch (cause) {
    throw cause instanceof ArticleError ? cause : unreachable(url, cause);
  }
  return Buffer.concat(chunks);
}

const unreachable = ({ href }: URL, cause: unknown): ArticleError =>
  new ArticleError(
    'UNREACHABLE',
    `no answer from ${href}; check the address and the network, or save the page and give its file`,
    { cause },
  );
