import { Command } from 'commander';
import { type WorkerFlags, workersOption } from '../workers-option.ts';

const examples = `
Examples:
  $ simpul ingest article.txt
  $ simpul ingest news/ archive.jsonl            folders take .txt, .md and .html
  $ simpul ingest https://example.org/news/1
  $ pbpaste | simpul ingest -
  $ simpul ingest --workers 8 archive/           with eight threads
  $ simpul ingest --json news/ | jq 'select(.outcome == "failed")'

NAME.meta.json beside NAME.txt may give title, outlet, published, url and lang. What is stored already with the same text
is skipped, so an interrupted run goes on where it stopped. Ctrl+C finishes the articles at hand first.
`;

/** `simpul ingest`: articles into the graph. */
export function ingestCommand(): Command {
  return new Command('ingest')
    .description('put articles into the graph')
    .argument('<path...>', 'files, folders, web addresses, or - for standard input')
    .addOption(workersOption())
    .addHelpText('after', examples)
    .action(async (paths: readonly string[], _, command: Command) => {
      const { ingestArticles } = await import('../actions/ingest-articles.ts');
      process.exitCode = await ingestArticles(paths, command.optsWithGlobals<WorkerFlags>());
    });
}
