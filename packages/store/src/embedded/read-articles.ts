import type { Article } from '@simpul/graph-schema/article';
import type { ArticleSummary } from '../graph-store.ts';
import { articleId, inputHash } from '../ids.ts';
import type { StoredArticle } from '../to-article.ts';
import { toArticle } from '../to-article.ts';
import type { Database } from './database.ts';
import { fromRow, idList } from './rows.ts';

const summaries = `
  SELECT a.id, a.source, a.url, a.title, a.outlet, a.lang AS language, a.publishedAt, a.retrievedAt,
         o.id AS originalId, o.title AS originalTitle, o.outlet AS originalOutlet, o.publishedAt AS originalDay,
         (SELECT count(*) FROM claim c WHERE c.article = a.id) AS claims
  FROM article a LEFT JOIN article o ON o.id = a.reprintOf`;

interface SummaryRow extends Omit<ArticleSummary, 'reprintOf'> {
  readonly originalId: string | null;
  readonly originalTitle: string | null;
  readonly originalOutlet: string | null;
  readonly originalDay: string | null;
}

const toSummary = ({
  originalId: id,
  originalTitle,
  originalOutlet,
  originalDay,
  ...row
}: SummaryRow): ArticleSummary => ({
  ...row,
  reprintOf: id === null ? null : { id, title: originalTitle, outlet: originalOutlet, publishedAt: originalDay },
});

/** Newest first; undated ones last. */
export const listArticles = (
  database: Database,
  { limit = 100, offset = 0 }: { readonly limit?: number; readonly offset?: number },
): readonly ArticleSummary[] =>
  database
    .all<SummaryRow>(
      `${summaries}
       ORDER BY coalesce(a.publishedAt, '') DESC, a.retrievedAt DESC, a.id LIMIT ? OFFSET ?`,
      [limit, offset],
    )
    .map(toSummary);

/** Articles of these ids as listed. */
export const readSummaries = (database: Database, ids: readonly string[]): ReadonlyMap<string, ArticleSummary> =>
  new Map(
    database
      .all<SummaryRow>(`${summaries} WHERE a.id IN (SELECT value FROM json_each(?))`, [idList(ids)])
      .map((row) => [row.id, toSummary(row)]),
  );

/** The group of the article with this id, its original first; empty where it is alone. */
export function readReprints(database: Database, id: string): readonly ArticleSummary[] {
  const group = database
    .all<SummaryRow>(
      `WITH original AS (SELECT coalesce(reprintOf, id) AS id FROM article WHERE id = ?)
       ${summaries} WHERE a.id IN original OR a.reprintOf IN original
       ORDER BY a.reprintOf IS NOT NULL, coalesce(a.publishedAt, '') DESC, a.retrievedAt DESC, a.id`,
      [id],
    )
    .map(toSummary);
  return group.length === 1 ? [] : group;
}

/** By id; null where there is none. */
export function readArticle(database: Database, id: string): (Article & { readonly id: string }) | null {
  const row = database.all<Readonly<Record<string, unknown>>>('SELECT * FROM article WHERE id = ?', [id])[0];
  return row === undefined ? null : toArticle(fromRow('article', row) as unknown as StoredArticle);
}

/** Ids of those stored with the same text, metadata and pipeline. */
export function unchanged(database: Database, articles: readonly Article[], pipeline: string): ReadonlySet<string> {
  const known = articles.filter(
    (article) =>
      database.all('SELECT 1 AS found FROM article WHERE id = ? AND inputHash = ?', [
        articleId(article),
        inputHash(article, pipeline),
      ])[0] !== undefined,
  );
  return new Set(known.map(articleId));
}
