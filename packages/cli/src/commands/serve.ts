import { Command, InvalidArgumentError } from 'commander';
import type { ServeFlags } from '../actions/serve-graph.ts';

const examples = `
Examples:
  $ simpul serve --open
  $ simpul serve --user ratna                  decisions made in the viewer bear this name
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
    .option('--user <name>', 'whom decisions made in the viewer are of (default: the user of this machine)')
    .option('--open', 'open the viewer in the browser')
    .addHelpText('after', examples)
    .action(async (_, command: Command) => {
      const { serveGraph } = await import('../actions/serve-graph.ts');
      await serveGraph(command.optsWithGlobals<ServeFlags>());
    });
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new InvalidArgumentError('Write a number from 0 to 65535.');
  return port;
}
