import type { ArticleFacts } from '@simpul/graph-schema/article-facts';
import { linkTypes, nodeLabels } from '@simpul/graph-schema/neo4j-schema';
import { groupBy } from '../group-by.ts';
import type { StoredNode } from '../stored-node.ts';
import type { StoredFacts, StoredMention } from '../to-facts.ts';
import { namedActors, toFacts } from '../to-facts.ts';
import type { Connection } from './connection.ts';
import { claimsAsPut } from './read-claims.ts';

const { actor, article } = nodeLabels;

/** Facts of the articles of these ids that are stored, in this order. */
export async function readFacts(connection: Connection, ids: readonly string[]): Promise<readonly ArticleFacts[]> {
  const rows = await connection.read<ArticleRow>(articlesWithMentions, { p: { ids } });
  const claims = groupBy(await claimsAsPut(connection, ids), (claim) => claim.article.id);
  const facts = rows.map((row) => ({ ...row, claims: claims.get(row.article.id) ?? [] }));
  const nodes = await readNodes(connection, [...new Set(facts.flatMap(namedActors))]);
  const byId = new Map(facts.map((one) => [one.article.id, one]));
  return ids.flatMap((id) => {
    const found = byId.get(id);
    return found === undefined ? [] : [toFacts({ ...found, nodes })];
  });
}

interface ArticleRow {
  readonly article: StoredFacts['article'];
  readonly mentions: readonly StoredMention[];
}

const articlesWithMentions = `
  UNWIND $p.ids AS id
  MATCH (a:${article} {id: id})
  RETURN properties(a) AS article,
         COLLECT { MATCH (a)-[m:${linkTypes.mentions}]->(b:${actor})
                   RETURN {actor: coalesce(m.extracted, b.id), starts: m.starts, ends: m.ends}
                   ORDER BY coalesce(m.extracted, b.id) } AS mentions`;

async function readNodes({ read }: Connection, ids: readonly string[]): Promise<ReadonlyMap<string, StoredNode>> {
  const rows = await read<{ readonly actor: StoredNode }>(
    `UNWIND $p.ids AS id MATCH (a:${actor} {id: id}) RETURN a AS actor`,
    { p: { ids } },
  );
  return new Map(rows.map(({ actor: node }) => [node.properties['id'] as string, node]));
}
