import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';

/** Built files of Vite carry a hash in their name: they never change. */
const forever = 'public, max-age=31536000, immutable';

/** Files of the built viewer; any other path without an ending is a state of the viewer and gets its page. */
export function serveViewer(directory: string): Hono {
  const app = new Hono();
  app.use('*', async (context, next) => {
    await next();
    const isAsset = context.req.path.startsWith('/assets/') && context.res.status === 200;
    context.header('cache-control', isAsset ? forever : 'no-cache');
  });
  app.use(serveStatic({ root: directory }));
  const page = serveStatic({ root: directory, path: 'index.html' });
  app.get('*', (context, next) => (isFile(context.req.path) ? next() : page(context, next)));
  return app;
}

/** A missing script must be a 404, not a page: browsers would try to run it. */
const isFile = (path: string): boolean => /\.[^/]*$/.test(path) || path.startsWith('/assets/');
