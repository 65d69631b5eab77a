import type { GlobalOptions } from '../global-options.ts';
import { formatTable } from '../terminal/format-table.ts';
import { openOutput } from '../terminal/output.ts';
import { withStore } from '../with-store.ts';

export interface ArticlesFlags extends GlobalOptions {
  readonly limit: number;
  readonly offset?: number;
}

/** Prints what is stored, newest first. */
export async function listArticles(options: ArticlesFlags): Promise<void> {
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
  const hasReprints = articles.some(({ reprintOf }) => reprintOf !== null);
  const rows = articles.map(({ id, publishedAt, outlet, claims, title, source, reprintOf }) => [
    id,
    publishedAt?.slice(0, 10) ?? '',
    outlet ?? '',
    ...(hasReprints ? [reprintOf === null ? '' : (reprintOf.outlet ?? reprintOf.id)] : []),
    claims,
    title ?? source,
  ]);
  const head = ['id', 'published', 'outlet', ...(hasReprints ? ['reprint of'] : []), 'claims', 'title'];
  if (rows.length > 0) await output.write(formatTable(head, rows, output.width));
  output.say(
    counts.articles === 0
      ? 'no article is stored yet; add some with: simpul ingest PATH'
      : `${rows.length} of ${counts.articles} articles`,
  );
}
