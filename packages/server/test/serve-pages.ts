import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GraphStore } from '@simpul/store/graph-store';
import { createServer } from '../src/create-server.ts';
import type { RequestLog } from '../src/request-log.ts';
import { absentStore } from './absent-store.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

export interface Page {
  readonly port: number;
  readonly log: readonly RequestLog[];
  /** Sends `path` as it is: fetch would tidy up "..", and would not let us set Host. */
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  post(path: string, body: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  close(): Promise<void>;
}

export interface PageOptions {
  readonly store?: GraphStore;
  readonly token?: string;
  readonly host?: string;
}

/** A running server with a tiny viewer; its store does not answer, unless another is given. */
export async function servePages({ store = absentStore, token, host }: PageOptions = {}): Promise<Page> {
  const folder = await mkdtemp(join(tmpdir(), 'simpul-server-'));
  await mkdir(join(folder, 'viewer', 'assets'), { recursive: true });
  await writeFile(join(folder, 'viewer', 'index.html'), '<title>Simpul</title>');
  await writeFile(join(folder, 'viewer', 'assets', 'index-1a2b.js'), 'export {};');
  await writeFile(join(folder, 'secret.txt'), 'not for the network');
  const log: RequestLog[] = [];
  const server = await createServer({
    store,
    viewerDirectory: join(folder, 'viewer'),
    version: '9.9.9',
    log: (entry) => log.push(entry),
    ...(token === undefined ? {} : { token }),
  }).listen(0, host);
  const { port } = server;
  return {
    port,
    log,
    get: (path, headers = {}) => send({ port, path, method: 'GET', headers }),
    post: (path, body, headers = {}) =>
      send({ port, path, method: 'POST', headers: { 'content-type': 'application/json', ...headers } }, body),
    async close() {
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}

function send(
  { headers, ...options }: { port: number; path: string; method: string; headers: Readonly<Record<string, string>> },
  body?: string,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', agent: false, headers, ...options }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
