import { articleBlocks, linkTypes, nodeLabels, storeLabel } from '@simpul/graph-schema/neo4j-schema';
import type { ArticleChange, GroupedArticle, Pair, Regrouping } from '../reprints/regroup-articles.ts';
import { compareArticles, confirmPairs, regroupArticles } from '../reprints/regroup-articles.ts';
import type { Story } from '../reprints/story-shingles.ts';
import type { StoredStory } from '../to-article.ts';
import { toStory } from '../to-article.ts';
import type { Run } from './connection.ts';

const { article } = nodeLabels;
const { reprintOf } = linkTypes;

/**
 * Lets one writer of articles at a time go on until it is done, or two could each miss that the other writes a copy.
 * Nearly all batches have an actor in common and would wait for each other anyway.
 */
export const lockArticles = (run: Run): Promise<unknown> =>
  run(`MATCH (s:${storeLabel} {id: 'store'}) SET s.locked = true REMOVE s.locked`);

/** What a change does to groups of reprints, those that leave being still stored. Articles must be locked. */
export async function planRegrouping(run: Run, change: ArticleChange): Promise<Regrouping> {
  const articles = await run<GroupedArticle>(grouped, { p: { ids: [...change.written, ...change.gone] } });
  const { joined, perhaps } = compareArticles(articles, change);
  const confirmed = perhaps.length === 0 ? [] : confirmPairs(perhaps, await readStories(run, perhaps));
  return regroupArticles(articles, [...joined, ...confirmed], change);
}

/** Writes it down. */
export async function regroup(run: Run, { links }: Regrouping): Promise<void> {
  if (links.length > 0) await run(writeLinks, { p: { links } });
}

/** Those given, those that share a block with one, and all that are in a group with any of them. */
const grouped = `
  UNWIND $p.ids AS id
  MATCH (t:${article} {id: id})
  CALL (t) {
    RETURN t AS near
    ${articleBlocks.map((block) => `UNION MATCH (near:${article} {${block}: t.${block}}) RETURN near`).join('\n    ')}
  }
  WITH DISTINCT near
  OPTIONAL MATCH (near)-[:${reprintOf}]->(first:${article})
  WITH DISTINCT coalesce(first, near) AS original
  CALL (original) {
    RETURN original AS a, null AS reprintOf
    UNION MATCH (a:${article})-[:${reprintOf}]->(original) RETURN a, original.id AS reprintOf
  }
  RETURN a.id AS id, a.outlet AS outlet, a.publishedAt AS publishedAt, a.simhash AS simhash,
         [${articleBlocks.map((block) => `a.${block}`).join(', ')}] AS blocks, reprintOf`;

const writeLinks = `
  UNWIND $p.links AS row
  MATCH (a:${article} {id: row.id})
  OPTIONAL MATCH (a)-[old:${reprintOf}]->()
  DELETE old
  WITH DISTINCT a, row.original AS id
  MATCH (original:${article} {id: id})
  CREATE (a)-[:${reprintOf}]->(original)`;

async function readStories(run: Run, pairs: readonly Pair[]): Promise<ReadonlyMap<string, Story>> {
  const rows = await run<StoredStory & { readonly id: string }>(
    `UNWIND $p.ids AS id MATCH (a:${article} {id: id})
     RETURN id, a.text AS text, a.boilerplateStarts AS boilerplateStarts, a.boilerplateEnds AS boilerplateEnds`,
    { p: { ids: [...new Set(pairs.flat())] } },
  );
  return new Map(rows.map((row) => [row.id, toStory(row)]));
}
