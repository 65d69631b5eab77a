import { Command } from 'commander';
import { articlesCommand } from './commands/articles.ts';
import { copyCommand } from './commands/copy.ts';
import { doctorCommand } from './commands/doctor.ts';
import { evalCommand } from './commands/eval.ts';
import { exportCommand } from './commands/export.ts';
import { extractCommand } from './commands/extract.ts';
import { forgetCommand } from './commands/forget.ts';
import { ingestCommand } from './commands/ingest.ts';
import { migrateCommand } from './commands/migrate.ts';
import { queryCommand } from './commands/query.ts';
import { reviewCommand } from './commands/review.ts';
import { serveCommand } from './commands/serve.ts';
import { addGlobalOptions } from './global-options.ts';
import { version } from './version.ts';

const examples = `
Examples:
  $ simpul extract article.txt            shows the claims of one article; needs no store
  $ simpul ingest articles/               puts a folder of articles into the graph
  $ simpul serve --open                   shows the graph

Exit codes: 0 all done, 1 none done or cannot run, 2 wrong usage, 3 some failed, 130 interrupted.
Set SIMPUL_DEBUG=1 to see the cause of an error.
`;

/** The whole command line; `parseAsync` rejects instead of ending the process. */
export function createProgram(): Command {
  const program = addGlobalOptions(
    new Command('simpul')
      .description('News into a graph of attributed claims: who did what to whom, who says so, in which sentence')
      .version(version)
      .addHelpText('after', examples),
  );
  const commands = [
    extractCommand(),
    ingestCommand(),
    queryCommand(),
    exportCommand(),
    serveCommand(),
    articlesCommand(),
    forgetCommand(),
    copyCommand(),
    migrateCommand(),
    reviewCommand(),
    evalCommand(),
    doctorCommand(),
  ];
  for (const command of commands) program.addCommand(command);
  for (const command of [program, ...commands.flatMap(withSubcommands)])
    command
      .exitOverride()
      .configureHelp({ showGlobalOptions: true })
      .showHelpAfterError('(--help shows how it is used)');
  return program;
}

const withSubcommands = (command: Command): readonly Command[] => [
  command,
  ...command.commands.flatMap(withSubcommands),
];
