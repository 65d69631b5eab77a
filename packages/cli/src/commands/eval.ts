import { Command } from 'commander';
import type { EvalFlags } from '../actions/evaluate-gold.ts';

const examples = `
GOLD_DIR holds ID.txt with ID.gold.json for each annotated article.

Examples:
  $ simpul eval gold/dev                          scores, types, causes of errors
  $ simpul eval --verbose gold/dev                the wrong and the missed events of each article, too
  $ simpul eval --html report.html gold/dev       a page with every right, wrong and missed event
  $ simpul eval --json gold/dev | jq .scores.event
`;

/** `simpul eval`: how well extracted claims agree with annotated ones; needs no store. */
export function evalCommand(): Command {
  return new Command('eval')
    .description('measure extraction against annotated articles; needs no store')
    .argument('<gold_dir>', 'folder of annotated articles')
    .option('--html <file>', 'write a page for people into this file')
    .option('--verbose', 'list the wrong and the missed events of each article')
    .addHelpText('after', examples)
    .action(async (folder: string, _, command: Command) => {
      const { evaluateGold } = await import('../actions/evaluate-gold.ts');
      process.exitCode = await evaluateGold(folder, command.optsWithGlobals<EvalFlags>());
    });
}
