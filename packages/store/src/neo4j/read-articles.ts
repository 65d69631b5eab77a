import type { Article } from '@simpul/graph-schema/article';
import { linkTypes, nodeLabels } from '@simpul/graph-schema/neo4j-schema';
import type { ArticleSummary } from '../graph-store.ts';
import { articleId, inputHash } from '../ids.ts';
import type { StoredArticle } from '../to-article.ts';
import { toArticle } from '../to-article.ts';
import type { Connection } from './connection.ts';

const { article } = nodeLabels;

/** Cypher that makes an ArticleSummary of a node variable. */
export const articleSummary = (node: string): string =>
  `{id: ${node}.id, source: ${node}.source, url: ${node}.url, title: ${node}.title, outlet: ${node}.outlet,
    language: ${node}.lang, publishedAt: ${node}.publishedAt, retrievedAt: ${node}.retrievedAt,
    reprintOf: head(COLLECT { MATCH (${node})-[:${linkTypes.reprintOf}]->(first:${article})
      RETURN {id: first.id, title: first.title, outlet: first.outlet, publishedAt: first.publishedAt} }),
    claims: COUNT { (${node})<-[:${linkTypes.statedIn}]-() }}`;

/** Newest first; undated ones last. */
export async function listArticles(
  { read }: Connection,
  { limit = 100, offset = 0 }: { readonly limit?: number; readonly offset?: number },
): Promise<readonly ArticleSummary[]> {
  const rows = await read<{ readonly summary: ArticleSummary }>(
    `MATCH (a:${article})
     WITH a ORDER BY coalesce(a.publishedAt, '') DESC, a.retrievedAt DESC, a.id
     SKIP toInteger($p.offset) LIMIT toInteger($p.limit)
     RETURN ${articleSummary('a')} AS summary`,
    { p: { limit, offset } },
  );
  return rows.map(({ summary }) => summary);
}

/** The group of the article with this id, its original first; empty where it is alone. */
export async function readReprints({ read }: Connection, id: string): Promise<readonly ArticleSummary[]> {
  const rows = await read<{ readonly summary: ArticleSummary }>(
    `MATCH (one:${article} {id: $p.id})
     OPTIONAL MATCH (one)-[:${linkTypes.reprintOf}]->(first:${article})
     WITH coalesce(first, one) AS original
     CALL (original) { RETURN original AS a UNION MATCH (original)<-[:${linkTypes.reprintOf}]-(a:${article}) RETURN a }
     WITH a ORDER BY a <> original, coalesce(a.publishedAt, '') DESC, a.retrievedAt DESC, a.id
     RETURN ${articleSummary('a')} AS summary`,
    { p: { id } },
  );
  return rows.length === 1 ? [] : rows.map(({ summary }) => summary);
}

/** By id; null where there is none. */
export async function readArticle(
  { read }: Connection,
  id: string,
): Promise<(Article & { readonly id: string }) | null> {
  const [row] = await read<{ readonly stored: StoredArticle }>(
    `MATCH (a:${article} {id: $p.id}) RETURN properties(a) AS stored`,
    { p: { id } },
  );
  return row === undefined ? null : toArticle(row.stored);
}

/** Ids of those stored with the same text, metadata and pipeline. */
export async function unchanged(
  { read }: Connection,
  articles: readonly Article[],
  pipeline: string,
): Promise<ReadonlySet<string>> {
  const wanted = articles.map((one) => ({ id: articleId(one), inputHash: inputHash(one, pipeline) }));
  const rows = await read<{ readonly id: string }>(
    `UNWIND $p.wanted AS row MATCH (a:${article} {id: row.id}) WHERE a.inputHash = row.inputHash RETURN a.id AS id`,
    { p: { wanted } },
  );
  return new Set(rows.map(({ id }) => id));
}
