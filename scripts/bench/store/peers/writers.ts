import type { ArticleFacts } from '@simpul/graph-schema/article-facts';
import { storeLabel } from '@simpul/graph-schema/neo4j-schema';
import { openStore } from '@simpul/store/open-store';
import type { Driver } from 'neo4j-driver';
import neo4j from 'neo4j-driver';
import { withServer } from '../grounds.ts';
import type { FinalGraph } from './final-graph.ts';
import type { LangChain } from './langchain.ts';
import { graphDocument } from './langchain.ts';
import { bareBatch, writeBatch } from './write-batches.ts';
import { writeSingly } from './write-singly.ts';

/** Someone who writes batches into a Neo4j of its own. */
export interface Writer {
  readonly name: string;
  /** Makes ready what is not timed: ours gets facts, the others their parts of the final graph. Gives what is timed. */
  readonly ready: (batch: Batch) => Promise<() => Promise<unknown>>;
  /** Nodes and relationships in its database. */
  readonly size: () => Promise<string>;
}

export interface Batch {
  readonly facts: readonly ArticleFacts[];
  readonly final: FinalGraph;
  /** Its place among the batches. */
  readonly number: number;
}

/** Gives a writer to `use`, and an empty server with our constraints to the writer. */
export type WithWriter = (use: (writer: Writer) => Promise<void>) => Promise<void>;

export const withOurs: WithWriter = (use) =>
  withServer((uri) =>
    withDriver(uri, async (driver) => {
      const store = await openStore(uri, {});
      await use({
        name: 'ours',
        ready:
          async ({ facts }) =>
          () =>
            store.put(facts),
        size: () => sizeOf(driver),
      });
      await store.close();
    }),
  );

export const withBare: WithWriter = (use) =>
  withServer((uri) =>
    withDriver(uri, (driver) =>
      use({
        name: 'bare driver',
        ready: async ({ final, number }) => {
          const batch = bareBatch(await final.batch(number));
          return () => writeBatch(driver, batch);
        },
        size: () => sizeOf(driver),
      }),
    ),
  );

export const withSingly: WithWriter = (use) =>
  withServer((uri) =>
    withDriver(uri, (driver) =>
      use({
        name: 'a query for each node and relationship',
        ready: async ({ final, number }) => {
          const parts = await final.batch(number);
          return async () => {
            for (const part of parts) await writeSingly(driver, part);
          };
        },
        size: () => sizeOf(driver),
      }),
    ),
  );

export const withLangChain =
  (peer: LangChain): WithWriter =>
  (use) =>
    withServer(
      (uri) =>
        withDriver(uri, async (driver) => {
          const graph = await peer.open(uri);
          await use({
            name: 'LangChain addGraphDocuments',
            ready: async ({ final, number }) => {
              const documents = (await final.batch(number)).map(graphDocument);
              return () => graph.addGraphDocuments(documents);
            },
            size: () => sizeOf(driver),
          });
          await graph.close();
        }),
      { fill: peer.addPlugins, settings: { 'dbms.security.procedures.unrestricted': 'apoc.*' } },
    );

async function withDriver(uri: string, use: (driver: Driver) => Promise<void>): Promise<void> {
  const store = await openStore(uri, {});
  await store.prepare();
  await store.close();
  const driver = neo4j.driver(uri);
  try {
    await use(driver);
  } finally {
    await driver.close();
  }
}

async function sizeOf(driver: Driver): Promise<string> {
  const { records } = await driver.executeQuery(
    `CALL () { MATCH (n) WHERE NOT n:${storeLabel} RETURN count(n) AS nodes }
     CALL () { MATCH ()-[r]->() RETURN count(r) AS links }
     RETURN nodes, links`,
  );
  return `${String(records[0]?.get('nodes'))} nodes, ${String(records[0]?.get('links'))} relationships`;
}
