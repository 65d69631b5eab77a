import { fileURLToPath } from 'node:url';
import { findSources } from '@simpul/article/find-sources';
import { ingest } from '@simpul/ingest/ingest';
import { openPipeline } from '@simpul/ingest/open-pipeline';
import type { GraphStore, QueryAnswer } from '@simpul/store/graph-store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copiesOf, withoutClaims } from '../../../packages/store/test/copies.ts';
import { openEmptyFolder } from '../../../packages/store/test/embedded/open-empty-folder.ts';
import { noNeo4j, openEmptyStore } from '../../../packages/store/test/neo4j/open-empty-store.ts';
import { readExampleQueries } from '../../../packages/cli/src/example-queries.ts';

const samples = fileURLToPath(new URL('../../../packages/ingest/samples', import.meta.url));

async function fill(store: GraphStore): Promise<void> {
  const pipeline = await openPipeline();
  for await (const event of ingest(findSources([samples]), { store, pipeline }))
    if (event.kind === 'failed') throw event.error;
  // The samples are all of their outlets' own writing.
  await store.put(copiesOf('https://contoh.example/', 2).map(withoutClaims));
}

describe.skipIf(noNeo4j !== null)(
  `the documented queries over the samples (${noNeo4j ?? 'Neo4j and embedded'})`,
  () => {
    let neo4j: GraphStore;
    let embedded: GraphStore;
    beforeAll(async () => {
      neo4j = await openEmptyStore();
      embedded = await openEmptyFolder();
      await fill(neo4j);
      await fill(embedded);
    }, 120_000);
    afterAll(async () => {
      await neo4j.close();
      await embedded.close();
    });

    const answer = ({ columns, rows }: QueryAnswer): Pick<QueryAnswer, 'columns' | 'rows'> => ({ columns, rows });
    /** The samples quote nobody who goes unnamed. */
    const mayBeEmpty: ReadonlySet<string> = new Set(['unnamed-sources']);

    it.each(readExampleQueries().map((query) => [query.name, query] as const))(
      '%s has the same answer in Neo4j and in the embedded store',
      async (name, { cypher, params }) => {
        const expected = answer(await neo4j.query(cypher, { params }));
        expect(answer(await embedded.query(cypher, { params }))).toEqual(expected);
        expect(expected.rows.length > 0 || mayBeEmpty.has(name), 'some rows').toBe(true);
      },
    );
  },
);
