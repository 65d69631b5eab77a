import { Command } from 'commander';
import type { GlobalOptions } from '../global-options.ts';
import { readCount } from '../read-count.ts';
import { formatTable } from '../terminal/format-table.ts';
import { openOutput } from '../terminal/output.ts';
import { withStore } from '../with-store.ts';

interface ArticlesFlags extends GlobalOptions {
  readonly limit: number;
  readonly offset?: number;
}

const examples = `
Examples:
  $ simpul articles
  $ simpul articles --limit 1000 --json | jq -r .title
`;

/** `simpul articles`: what is stored, newest first. */
export function articlesCommand(): Command {
  return new Command('articles')
    .description('list the stored articles, newest first')
    .option('--limit <count>', 'articles at most', readCount, 100)
    .option('--offset <count>', 'leave out so many first', readCount)
    .addHelpText('after', examples)
    .action(async (_, command: Command) => {
      const options = command.optsWithGlobals<ArticlesFlags>();
      const output = openOutput(options);
      const { limit, offset = 0 } = options;
      const { articles, counts } = await withStore(options, async (store) => ({
        articles: await store.articles({ limit, offset }),
        counts: await store.counts(),
      }));
      if (options.json === true) {
        for (const article of articles) await output.write(`${JSON.stringify(article)}\n`);
        return;
      }
      const rows = articles.map(({ id, publishedAt, outlet, claims, title, source }) => [
        id,
        publishedAt?.slice(0, 10) ?? '',
        outlet ?? '',
        claims,
        title ?? source,
      ]);
      if (rows.length > 0)
        await output.write(formatTable(['id', 'published', 'outlet', 'claims', 'title'], rows, output.width));
      output.say(
        counts.articles === 0
          ? 'no article is stored yet; add some with: simpul ingest PATH'
          : `${rows.length} of ${counts.articles} articles`,
      );
    });
}
