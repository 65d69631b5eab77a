import type { GraphStore } from '@simpul/store/graph-store';
import type { Context } from 'hono';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { accessGuard } from './access-guard.ts';
import { errorAnswer } from './error-answer.ts';
import { openApi } from './open-api.ts';
import type { Log } from './request-log.ts';
import { requestLog } from './request-log.ts';
import type { Route } from './route.ts';
import { routes } from './routes.ts';
import { ServerError } from './server-error.ts';
import { serveViewer } from './serve-viewer.ts';
import { checkWriteToken, newWriteToken, writeTokenHeader } from './write-guard.ts';

export interface ServerOptions {
  readonly store: GraphStore;
  /** Folder of the built viewer; null serves the API alone. */
  readonly viewerDirectory: string | null;
  readonly version?: string;
  /** Asked of every request; needed when listening beyond the own machine. */
  readonly token?: string;
  /** Whom decisions made here are of, where the request names nobody. */
  readonly user?: string;
  /** Called once a request, for JSON logs. */
  readonly log?: Log;
}

interface Environment {
  Variables: { failure?: string };
}

/** A Cypher text and its parameters fit many times over. */
const maxBodyBytes = 1_000_000;

/** Routes, checks and the viewer as one application; `names` are the hosts it answers to, null any. */
export function application(options: ServerOptions, names: ReadonlySet<string> | null): Hono<Environment> {
  const { store, viewerDirectory, version = '0', token = null, user = 'analyst' } = options;
  const writeToken = newWriteToken();
  const app = new Hono<Environment>();
  app.use(requestLog(options.log));
  app.use(secureHeaders({ contentSecurityPolicy: viewerPolicy, crossOriginEmbedderPolicy: false }));
  app.get('/health', (context) => context.json({ ok: true }));
  app.use(accessGuard({ names, token }));
  app.use(bodyLimit({ maxSize: maxBodyBytes, onError: refuseBody }));
  app.get('/openapi.json', (context) => context.json(openApi(routes, version)));
  for (const route of routes)
    app.on(route.method.toUpperCase(), route.path, async (context) => {
      if (route.writes === true) checkWriteToken(context.req.header(writeTokenHeader), writeToken);
      const input = route.input.parse(await inputOf(route, context));
      const path: Record<string, string> = context.req.param();
      const answer = await route.answer(input, {
        store,
        version,
        user,
        writeToken,
        path,
        signal: context.req.raw.signal,
      });
      return context.json(answer as object);
    });
  app.all('/api/*', () => {
    throw new ServerError('NOT_FOUND', 'no such operation; GET /openapi.json lists them');
  });
  if (viewerDirectory !== null) app.route('/', serveViewer(viewerDirectory));
  app.notFound((context) => context.json(errorAnswer(noSuchPage(context.req.path)).body, 404));
  app.onError((error, context) => {
    const { status, body } = errorAnswer(error);
    if (status >= 500) context.set('failure', error.message);
    return context.body(JSON.stringify(body), status as 400, { 'content-type': 'application/json' });
  });
  return app;
}

/** Own scripts and styles only; Sigma draws to canvases and makes blob images of the flags. */
const viewerPolicy = {
  defaultSrc: ["'self'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  styleSrc: ["'self'", "'unsafe-inline'"],
  workerSrc: ["'self'", 'blob:'],
  frameAncestors: ["'none'"],
};

const noSuchPage = (path: string): ServerError => new ServerError('NOT_FOUND', `there is nothing at ${path}`);

function refuseBody(): never {
  throw new ServerError('TOO_LARGE', 'the request is larger than 1 MB');
}

/** Query string or JSON body; a body of another type is refused, so that no form of another page can send one. */
async function inputOf(route: Route<never>, context: Context<Environment>): Promise<unknown> {
  if (route.method === 'get') return context.req.query();
  const type = context.req.header('content-type') ?? '';
  if (!type.startsWith('application/json'))
    throw new ServerError('BAD_INPUT', 'send JSON with content-type: application/json');
  const text = await context.req.text();
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ServerError('BAD_INPUT', 'the body is no JSON', { cause });
  }
}
