import { Command } from 'commander';
import type { ExtractFlags } from '../actions/extract-articles.ts';
import { workersOption } from '../workers-option.ts';

const examples = `
Examples:
  $ simpul extract article.txt                   {article, actors, claims} as JSON
  $ simpul extract --explain article.txt         why each claim was found and what was dropped, for people
  $ simpul extract --explain --json news/ | jq '.candidates[] | select(.dropped)'
  $ simpul extract --out claims/ news/           writes claims/NAME.json for each news/NAME.txt
  $ simpul extract --workers 8 --json archive/   with eight threads, in the same order
  $ simpul extract --json news/ | jq '.claims | length'
`;

/** `simpul extract`: claims of articles without any store. */
export function extractCommand(): Command {
  return new Command('extract')
    .description('show the claims of articles; needs no store')
    .argument('<path...>', 'files, folders, web addresses, or - for standard input')
    .option('-o, --out <folder>', 'write NAME.json for each input into this folder')
    .option(
      '--explain',
      'tell for each claim the rule, the words, the tree and the odds; for each sentence what was dropped and why',
    )
    .addOption(workersOption())
    .addHelpText('after', examples)
    .action(async (paths: readonly string[], _, command: Command) => {
      const { extractArticles } = await import('../actions/extract-articles.ts');
      process.exitCode = await extractArticles(paths, command.optsWithGlobals<ExtractFlags>());
    });
}
