import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { GraphStore } from '@simpul/store/graph-store';
import type { ServerOptions } from './application.ts';
import { application } from './application.ts';
import { ServerError } from './server-error.ts';

export interface RunningServer {
  /** Ends in a slash; without token. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

export interface SimpulServer {
  /** Port 0 takes a free one. Rejects with a `ServerError` where the port is taken or the address isn't ours. */
  listen(port: number, host?: string): Promise<RunningServer>;
}

const loopback: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '::1']);
/** Listening on every address: the one under which this machine reaches itself. */
const wildcards: ReadonlyMap<string, string> = new Map([
  ['0.0.0.0', '127.0.0.1'],
  ['::', '::1'],
]);
const loopbackNames: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** The HTTP API over a store, and the viewer. Stays on 127.0.0.1 unless a token guards it. */
export function createServer(options: ServerOptions): SimpulServer {
  return {
    async listen(port, host = '127.0.0.1') {
      if (!loopback.has(host) && (options.token ?? '') === '')
        throw new ServerError('TOKEN_NEEDED', `${host} is open to the network: give --token SECRET with --host`);
      const running = await start(options, port, host);
      warmUp(options.store);
      return running;
    },
  };
}

function start(options: ServerOptions, port: number, host: string): Promise<RunningServer> {
  const names = loopback.has(host) ? loopbackNames : null;
  const server = createAdaptorServer({ fetch: application(options, names).fetch });
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => reject(cannotListen(cause, port, host)));
    server.listen(port, host, () => {
      const { port: taken } = server.address() as AddressInfo;
      const near = wildcards.get(host) ?? host;
      const name = near.includes(':') ? `[${near}]` : near;
      const close = (): Promise<void> =>
        new Promise((done) => {
          server.close(() => done());
          if ('closeAllConnections' in server) server.closeAllConnections();
        });
      resolve({ url: `http://${name}:${taken}/`, port: taken, close });
    });
  });
}

function cannotListen(cause: NodeJS.ErrnoException, port: number, host: string): ServerError {
  const why: Readonly<Record<string, string>> = {
    EADDRINUSE: `port ${port} is in use, perhaps by another simpul serve; try --port ${port + 1}, or --port 0 for a free one`,
    EACCES: `port ${port} may not be opened by this user; try --port 4300`,
    EADDRNOTAVAIL: `${host} is no address of this machine; leave --host out, or give one of its own`,
    ENOTFOUND: `${host} is no address of this machine; leave --host out, or give one of its own`,
  };
  return new ServerError(
    'CANNOT_LISTEN',
    why[cause.code ?? ''] ?? `cannot listen on ${host}:${port}: ${cause.message}`,
    { cause },
  );
}

/** Neo4j's first query takes 0.1–0.4 s of planning (more on a cold machine): have it done before a person asks. */
function warmUp(store: GraphStore): void {
  Promise.all([store.counts(), store.select({ limit: 1 })]).catch(() => undefined);
}
