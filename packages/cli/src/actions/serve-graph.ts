import { userInfo } from 'node:os';
import { createServer } from '@simpul/server/create-server';
import { builtViewer } from '../built-viewer.ts';
import type { GlobalOptions } from '../global-options.ts';
import { openBrowser } from '../terminal/open-browser.ts';
import { openOutput } from '../terminal/output.ts';
import { untilInterrupted } from '../until-interrupted.ts';
import { version } from '../version.ts';
import { withStore } from '../with-store.ts';

export interface ServeFlags extends GlobalOptions {
  readonly port: number;
  readonly host: string;
  readonly token?: string;
  readonly open?: boolean;
  readonly user?: string;
}

/** Serves API and viewer until interrupted. */
export async function serveGraph(options: ServeFlags): Promise<void> {
  await withStore(options, async (store) => {
    await store.prepare();
    const output = openOutput(options);
    const viewerDirectory = builtViewer();
    if (viewerDirectory === null)
      output.warn('the viewer is not built (npm run build builds it): serving the API alone');
    const token = options.token ?? (process.env['SIMPUL_TOKEN'] || undefined);
    const server = await createServer({
      store,
      viewerDirectory,
      version,
      user: options.user ?? userInfo().username,
      log: (entry) => output.say(JSON.stringify(entry)),
      ...(token === undefined ? {} : { token }),
    }).listen(options.port, options.host);
    const url = token === undefined ? server.url : `${server.url}?token=${encodeURIComponent(token)}`;
    const elsewhere = ['0.0.0.0', '::'].includes(options.host) ? ' and under the names of this machine' : '';
    await output.write(
      options.json === true ? `${JSON.stringify({ url })}\n` : `Simpul is at ${url}${elsewhere} (Ctrl+C ends it)\n`,
    );
    if (options.open === true)
      openBrowser(url, () => output.warn('no browser could be opened; open the address yourself'));
    await untilInterrupted();
    await server.close();
  });
}
