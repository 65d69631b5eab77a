import { Command } from 'commander';
import type { ArticlesFlags } from '../actions/list-articles.ts';
import { readCount } from '../read-count.ts';

const examples = `
Examples:
  $ simpul articles
  $ simpul articles --limit 1000 --json | jq -r .title

Articles with nearly the same story as an earlier one tell of which outlet they are a reprint of.
`;

/** `simpul articles`: what is stored, newest first. */
export function articlesCommand(): Command {
  return new Command('articles')
    .description('list the stored articles, newest first')
    .option('--limit <count>', 'articles at most', readCount, 100)
    .option('--offset <count>', 'leave out so many first', readCount)
    .addHelpText('after', examples)
    .action(async (_, command: Command) => {
      const { listArticles } = await import('../actions/list-articles.ts');
      await listArticles(command.optsWithGlobals<ArticlesFlags>());
    });
}
