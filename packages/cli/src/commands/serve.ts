import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from '@simpul/server/create-server';
import { Command, InvalidArgumentError } from 'commander';
import type { GlobalOptions } from '../global-options.ts';
import { openBrowser } from '../terminal/open-browser.ts';
import { openOutput } from '../terminal/output.ts';
import { untilInterrupted } from '../until-interrupted.ts';
import { version } from '../version.ts';
import { withStore } from '../with-store.ts';

interface ServeFlags extends GlobalOptions {
  readonly port: number;
  readonly host: string;
  readonly token?: string;
  readonly open?: boolean;
}

/** The same distance from src and from dist. */
const builtViewer = fileURLToPath(new URL('../../../../viewer/dist', import.meta.url));

const examples = `
Examples:
  $ simpul serve --open
  $ simpul serve --port 0                      takes a free port
  $ SIMPUL_TOKEN=… simpul serve --host 0.0.0.0   for colleagues: every request must bring the token

Every request is logged on stderr as a JSON line; --quiet leaves that out.
`;

/** `simpul serve`: the viewer and the HTTP API, until interrupted. */
export function serveCommand(): Command {
  return new Command('serve')
    .description('serve the viewer and the HTTP API')
    .option('--port <port>', 'port to listen on; 0 takes a free one', readPort, 4300)
    .option('--host <address>', 'address to listen on; any but the default needs a token', '127.0.0.1')
    .option('--token <secret>', 'ask every request for this (default: SIMPUL_TOKEN)')
    .option('--open', 'open the viewer in the browser')
    .addHelpText('after', examples)
    .action(async (_, command: Command) => {
      const options = command.optsWithGlobals<ServeFlags>();
      await withStore(options, async (store) => {
        await store.prepare();
        const output = openOutput(options);
        const viewerDirectory = existsSync(join(builtViewer, 'index.html')) ? builtViewer : null;
        if (viewerDirectory === null)
          output.warn('the viewer is not built (npm run build builds it): serving the API alone');
        const token = options.token ?? process.env['SIMPUL_TOKEN'];
        const server = await createServer({
          store,
          viewerDirectory,
          version,
          log: (entry) => output.say(JSON.stringify(entry)),
          ...(token === undefined ? {} : { token }),
        }).listen(options.port, options.host);
        const url = token === undefined ? server.url : `${server.url}?token=${encodeURIComponent(token)}`;
        await output.write(
          options.json === true ? `${JSON.stringify({ url })}\n` : `Simpul is at ${url} (Ctrl+C ends it)\n`,
        );
        if (options.open === true)
          openBrowser(url, () => output.warn('no browser could be opened; open the address yourself'));
        await untilInterrupted();
        await server.close();
      });
    });
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new InvalidArgumentError('Write a number from 0 to 65535.');
  return port;
}
