import type { ArticleFacts } from '@simpul/graph-schema/article-facts';
import type { Driver, ManagedTransaction } from 'neo4j-driver';

/**
 * The same facts as one writes them with the driver alone: a transaction an article, a statement a node or
 * relationship, and the relationship's count raised by one. Nothing is replaced, folded, checked or contested.
 */
export async function writeBare(driver: Driver, facts: ArticleFacts): Promise<void> {
  const session = driver.session();
  await session.executeWrite((transaction) => writeArticle(transaction, facts));
  await session.close();
}

async function writeArticle(transaction: ManagedTransaction, { article, actors, claims }: ArticleFacts): Promise<void> {
  const { boilerplate: _, ...properties } = article;
  await transaction.run('MERGE (a:Article {id: $id}) SET a += $properties', { id: article.url, properties });
  for (const { id, name } of actors) {
    await transaction.run('MERGE (a:Actor {id: $id}) SET a.name = $name', { id, name });
    await transaction.run('MATCH (a:Article {id: $article}) MATCH (b:Actor {id: $id}) CREATE (a)-[:MENTIONS]->(b)', {
      article: article.url,
      id,
    });
  }
  for (const [index, { subject, relation, object, evidence, modality, attribution }] of claims.entries()) {
    const id = `${article.url}#${index}`;
    const bound = { id, article: article.url, subject, object, quote: evidence.quote, modality, by: attribution[0] };
    await transaction.run('CREATE (:Claim {id: $id, quote: $quote, modality: $modality})', bound);
    await transaction.run(
      'MATCH (c:Claim {id: $id}) MATCH (a:Article {id: $article}) CREATE (c)-[:STATED_IN]->(a)',
      bound,
    );
    await transaction.run('MATCH (c:Claim {id: $id}) MATCH (a:Actor {id: $subject}) CREATE (c)-[:SUBJECT]->(a)', bound);
    if (attribution.length > 0)
      await transaction.run(
        'MATCH (c:Claim {id: $id}) MATCH (a:Actor {id: $by}) CREATE (c)-[:ATTRIBUTED_TO]->(a)',
        bound,
      );
    if (object === null) continue;
    await transaction.run('MATCH (c:Claim {id: $id}) MATCH (a:Actor {id: $object}) CREATE (c)-[:OBJECT]->(a)', bound);
    await transaction.run(
      `MATCH (a:Actor {id: $subject}) MATCH (b:Actor {id: $object}) MERGE (a)-[r:${relation}]->(b)
       SET r.claims = coalesce(r.claims, 0) + 1`,
      bound,
    );
  }
}
