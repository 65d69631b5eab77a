import type { LinkRecord } from '@simpul/graph-schema/graph-record';
import type { Driver } from 'neo4j-driver';
import type { GraphPart } from './final-graph.ts';
import { groupRecords } from './group-records.ts';
import { labelOf } from './label-of.ts';
import { wholeNumbers } from './whole-numbers.ts';

/** A batch of the final graph, ready to be sent. */
export type BareBatch = readonly { readonly cypher: string; readonly rows: readonly unknown[] }[];

/** One statement for each set of labels and each type of relationship, all with UNWIND; nodes before relationships. */
export function bareBatch(parts: readonly GraphPart[]): BareBatch {
  const nodes = groupRecords(
    parts.flatMap((part) => part.nodes),
    ({ labels }) => labels.join(':'),
  );
  const links = groupRecords(
    parts.flatMap((part) => part.links),
    linkStatement,
  );
  return [
    ...[...nodes].map(([labels, some]) => ({
      cypher: `UNWIND $p.rows AS row CREATE (n:${labels}) SET n = row`,
      rows: some.map(({ properties }) => wholeNumbers(properties)),
    })),
    ...[...links].map(([cypher, some]) => ({
      cypher,
      rows: some.map(({ from, to, properties }) => ({
        from: from.id,
        to: to.id,
        properties: wholeNumbers(properties),
      })),
    })),
  ];
}

/** One transaction, with nothing asked and nothing compared: the least that a writer has to do. */
export async function writeBatch(driver: Driver, batch: BareBatch): Promise<void> {
  const session = driver.session();
  try {
    await session.executeWrite(async (transaction) => {
      for (const { cypher, rows } of batch) await transaction.run(cypher, { p: { rows } });
    });
  } finally {
    await session.close();
  }
}

const linkStatement = (link: LinkRecord): string => `
  UNWIND $p.rows AS row
  MATCH (a:${labelOf(link, 'from')} {id: row.from}) MATCH (b:${labelOf(link, 'to')} {id: row.to})
  CREATE (a)-[r:${link.type}]->(b)
  SET r = row.properties`;
