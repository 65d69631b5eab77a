import { Command } from 'commander';
import type { GlobalOptions } from '../global-options.ts';

const examples = `
Examples:
  $ simpul articles                      shows the ids
  $ simpul forget 3f1c9a20be77d41c
  $ simpul forget https://example.org/news/1
`;

/** `simpul forget`: takes an article and exactly what it said out of the graph. */
export function forgetCommand(): Command {
  return new Command('forget')
    .description('remove articles and everything that only they say')
    .argument('<article...>', 'id or URL of a stored article')
    .addHelpText('after', examples)
    .action(async (articles: readonly string[], _, command: Command) => {
      const { forgetArticles } = await import('../actions/forget-articles.ts');
      process.exitCode = await forgetArticles(articles, command.optsWithGlobals<GlobalOptions>());
    });
}
