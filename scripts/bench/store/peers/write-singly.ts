import type { LinkRecord } from '@simpul/graph-schema/graph-record';
import type { Driver } from 'neo4j-driver';
import type { GraphPart } from './final-graph.ts';
import { labelOf } from './label-of.ts';
import { wholeNumbers } from './whole-numbers.ts';

/** The same graph as many write it: a transaction an article, a query for each node and each relationship. */
export async function writeSingly(driver: Driver, { nodes, links }: GraphPart): Promise<void> {
  const session = driver.session();
  try {
    await session.executeWrite(async (transaction) => {
      for (const { labels, properties } of nodes)
        await transaction.run(`MERGE (n:${labels.join(':')} {id: $id}) SET n += $properties`, {
          id: properties['id'],
          properties: wholeNumbers(properties),
        });
      for (const link of links)
        await transaction.run(linkStatement(link), {
          from: link.from.id,
          to: link.to.id,
          properties: wholeNumbers(link.properties),
        });
    });
  } finally {
    await session.close();
  }
}

const linkStatement = (link: LinkRecord): string => `
  MATCH (a:${labelOf(link, 'from')} {id: $from}) MATCH (b:${labelOf(link, 'to')} {id: $to})
  CREATE (a)-[r:${link.type}]->(b)
  SET r = $properties`;
