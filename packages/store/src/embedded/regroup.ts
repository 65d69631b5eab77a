import { articleBlocks } from '@simpul/graph-schema/neo4j-schema';
import type { RelationEnds } from '../project-relation.ts';
import type { ArticleChange, GroupedArticle, Pair, Regrouping } from '../reprints/regroup-articles.ts';
import { compareArticles, confirmPairs, regroupArticles } from '../reprints/regroup-articles.ts';
import type { Story } from '../reprints/story-shingles.ts';
import type { StoredStory } from '../to-article.ts';
import { toStory } from '../to-article.ts';
import type { Database } from './database.ts';
import { fromRow, idList } from './rows.ts';

/** What a change does to groups of reprints, those that leave being still stored. */
export function planRegrouping(database: Database, change: ArticleChange): Regrouping {
  const articles = readGrouped(database, [...change.written, ...change.gone]);
  const { joined, perhaps } = compareArticles(articles, change);
  const confirmed = confirmPairs(perhaps, readStories(database, perhaps));
  return regroupArticles(articles, [...joined, ...confirmed], change);
}

/** Writes it down; gives the relationships of which the outlets are to be counted again. */
export function regroup(database: Database, { links, recounted }: Regrouping): readonly RelationEnds[] {
  for (const { id, original } of links) database.run('UPDATE article SET reprintOf = ? WHERE id = ?', [original, id]);
  if (recounted.length === 0) return [];
  return database.all<RelationEnds>(
    `SELECT DISTINCT "key" AS id, relation AS type, subject AS source, object AS target FROM claim
     WHERE article IN (SELECT value FROM json_each(?)) AND object IS NOT NULL`,
    [idList(recounted)],
  );
}

/** These, those that share a block with one, and all that are in a group with any of them. */
const readGrouped = (database: Database, ids: readonly string[]): readonly GroupedArticle[] =>
  database
    .all<Omit<GroupedArticle, 'blocks'> & Readonly<Record<string, string | null>>>(grouped, [idList(ids)])
    .map(({ id, outlet, publishedAt, simhash, reprintOf, ...row }) => ({
      id: id ?? '',
      outlet,
      publishedAt,
      simhash,
      reprintOf,
      blocks: articleBlocks.map((block) => row[block] ?? null),
    }));

const grouped = `
  WITH changed AS (SELECT * FROM article WHERE id IN (SELECT value FROM json_each(?1))),
  near AS (
    SELECT id, reprintOf FROM changed
    ${articleBlocks.map((block) => `UNION SELECT a.id, a.reprintOf FROM changed c JOIN article a ON a.${block} = c.${block}`).join('\n    ')}
  ),
  original AS (SELECT coalesce(reprintOf, id) FROM near)
  SELECT id, outlet, publishedAt, simhash, reprintOf, ${articleBlocks.join(', ')} FROM article WHERE id IN original
  UNION ALL
  SELECT id, outlet, publishedAt, simhash, reprintOf, ${articleBlocks.join(', ')} FROM article
  WHERE reprintOf IN original`;

const readStories = (database: Database, pairs: readonly Pair[]): ReadonlyMap<string, Story> =>
  new Map(
    database
      .all<Readonly<Record<string, unknown>>>(
        `SELECT id, text, boilerplateStarts, boilerplateEnds FROM article WHERE id IN (SELECT value FROM json_each(?))`,
        [idList(pairs.flat())],
      )
      .map((row) => fromRow('article', row) as unknown as StoredStory & { readonly id: string })
      .map((stored) => [stored.id, toStory(stored)]),
  );
