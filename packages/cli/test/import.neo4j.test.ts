import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GraphRecord } from '@simpul/graph-schema/graph-record';
import { answerGraph } from '@simpul/store/answer-graph';
import type { GraphStore } from '@simpul/store/graph-store';
import { openStore } from '@simpul/store/open-store';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasMaven } from '../../../scripts/neo4j/fetch-jars.ts';
import { findJava } from '../../../scripts/neo4j/find-java.ts';
import { importTables } from '../../../scripts/neo4j/import-tables.ts';
import type { RunningNeo4j } from '../../../scripts/neo4j/running-neo4j.ts';
import { startNeo4j } from '../../../scripts/neo4j/start-neo4j.ts';
import { openEmptyFolder } from '../../store/test/embedded/open-empty-folder.ts';
import { aClaim, anActor, anArticle, someFacts } from '../../store/test/facts.ts';
import { noNeo4j, openEmptyStore } from '../../store/test/neo4j/open-empty-store.ts';
import { writeImport } from '../src/actions/write-import.ts';
import { readExampleQueries } from '../src/example-queries.ts';

/** Where Neo4j comes from Docker or runs elsewhere, its tool is not at hand. */
const noTool =
  noNeo4j ?? ((await findJava()) === null || !(await hasMaven()) ? 'the import tool needs Java and Maven' : null);

const hostile = [
  'a "quoted" name, with commas; semicolons | and \\ backslashes',
  'two\nlines\r\nand\ta tab',
  '',
  ' blanks around ',
  "'; DROP TABLE x; --",
  '"',
  '""',
  '\\"',
  '=HYPERLINK("http://127.0.0.1")',
  '\uFEFFmark, \u0000 nothing, \u200B none, \u2028 line',
  '北朝鮮 и Россия 😀',
  '#comment',
];

const states = ['PRK', 'RUS', 'UKR', 'USA', 'IDN', 'NOR'];

/** Articles with whatever texts may hold, claims with one, several and no items, speakers and contents. */
const batch = hostile.map((text, index) => {
  const at = (offset: number): string => states[(index + offset) % states.length] ?? '';
  return someFacts(
    anArticle(`${text} ${index}`, {
      url: `https://contoh.id/${index}?a="b",c`,
      title: text === '' ? null : text,
      outlet: ['Harian Uji', 'KCNA', 'Kabar "Dunia", Inc'][index % 3] ?? null,
      boilerplate: index % 2 === 0 ? [] : [{ start: 0, end: 1 }],
    }),
    [
      aClaim([at(0), 'AID', at(1)], { items: [{ text: 'amunisi', itemClass: null, quantity: null }], confidence: 1 }),
      aClaim([at(0), 'ACCUSE', at(2)], { frame: 'accuse', attribution: ['kcna', at(3)], about: 0, predicate: text }),
      aClaim([at(4), 'AID', at(1)], {
        items: [text || 'x', 'b'].map((item) => ({ text: item, itemClass: 'munitions', quantity: text })),
        polarity: index % 3 === 0 ? 'negated' : 'affirmed',
        eventStart: '2024-10-01',
      }),
      aClaim([at(1), 'CONSULT', null], { frame: 'visit', modality: 'planned' }),
    ],
    { actors: [anActor('kcna', { kind: 'organization', name: 'KCNA', polity: 'PRK', aliases: hostile.slice(0, 4) })] },
  );
});

describe.skipIf(noTool !== null)(`tables for neo4j-admin (${noTool ?? 'Neo4j'})`, () => {
  let folder: string;
  let neo4jStore: GraphStore;
  let embedded: GraphStore;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'simpul-import-'));
    neo4jStore = await openEmptyStore();
    embedded = await openEmptyFolder();
    for (const store of [neo4jStore, embedded]) {
      await store.put(batch);
      await store.decide([
        {
          kind: 'not-same',
          actors: ['PRK', 'kcna'],
          author: 'penguji',
          at: '2024-11-02T00:00:00.000Z',
          reason: 'a "state" and\nan agency',
        },
      ]);
    }
  }, 120_000);
  afterAll(async () => {
    await neo4jStore.close();
    await embedded.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it('hold the same nodes and relationships from either store', async () => {
    const here = await sorted(embedded);
    expect(here).toEqual(await sorted(neo4jStore));
    expect(here.length).toBeGreaterThan(200);
  });

  it('a query returns the same part of the graph from either store', async () => {
    const cypher = `MATCH path = (a:Actor)-[:AID|ACCUSE]->(:Actor) WHERE a.id IN $ids
                    MATCH (c:Claim)-[:SUBJECT]->(a) WITH path, collect(c) AS claims RETURN path, {claims: claims} AS more`;
    const part = async (store: GraphStore): Promise<unknown> => {
      const graph = await answerGraph(
        store,
        await store.query(cypher, { params: { ids: ['PRK', 'IDN'] }, timeout: 60_000 }),
      );
      const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);
      return { ...graph, actors: graph.actors.toSorted(byId), relations: graph.relations.toSorted(byId) };
    };
    const here = await part(embedded);
    expect(here).toEqual(await part(neo4jStore));
    const whole = await embedded.select({ relations: ['AID', 'ACCUSE'] });
    const expected = whole.relations.filter(({ source }) => ['PRK', 'IDN'].includes(source));
    expect(expected.length).toBeGreaterThan(2);
    expect((here as { relations: unknown }).relations).toEqual(expected.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
  });

  it('become a database that holds and answers what the store does', { timeout: 300_000 }, async () => {
    const source = embedded;
    const tables = join(folder, 'the tables');
    const home = join(folder, 'home');
    const { nodes, links } = await writeImport(source.records(), tables, () => undefined);
    const said = await importTables(home, join(tables, 'neo4j-admin.args'));
    expect(said).toMatch(new RegExp(`${nodes} nodes[\\s\\S]*${links} relationships`));
    const server = await startNeo4j({ home, heap: '256m' });
    try {
      await finish(server, await readFile(join(tables, 'finish.cypher'), 'utf8'));
      const imported = await openStore(server.uri, {});
      expect(await sorted(imported)).toEqual(await sorted(source));
      expect(await imported.counts()).toEqual(await source.counts());
      await expectSameAnswers(imported, source);
      // It is a store like any other: what is in it is known, and can be removed again.
      expect(await imported.put(batch)).toEqual(batch.map(() => expect.objectContaining({ outcome: 'unchanged' })));
      expect(await imported.forget('https://contoh.id/1?a="b",c')).toBe(true);
      await imported.close();
    } finally {
      await server.stop();
    }
  });

  it('come with a page that says the command', async () => {
    const page = await readFile(join(folder, 'the tables', 'README.md'), 'utf8');
    const command = `neo4j-admin database import full neo4j "@${join(folder, 'the tables')}/neo4j-admin.args"`;
    expect(page).toContain(command);
    expect(page).toContain(`--relationships=AID=${join(folder, 'the tables')}/AID-header.csv,`);
  });
});

/** As cypher-shell runs it. */
async function finish({ uri }: RunningNeo4j, file: string): Promise<void> {
  const driver = neo4j.driver(uri);
  for (const statement of file.split(';\n').filter((text) => text !== '')) {
    const session = driver.session();
    await session.run(statement.replace(/^:auto /, ''));
    await session.close();
  }
  await driver.close();
}

async function sorted(store: GraphStore): Promise<readonly GraphRecord[]> {
  const records: GraphRecord[] = [];
  for await (const record of store.records()) records.push(record);
  const key = (record: GraphRecord): string =>
    record.kind === 'node'
      ? `${record.space} ${String(record.properties['id'])}`
      : `${record.type} ${record.from.id} ${record.to.id} ${String(record.properties['position'])}`;
  return records.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

async function expectSameAnswers(imported: GraphStore, source: GraphStore): Promise<void> {
  const queries = [
    ...readExampleQueries(),
    {
      name: 'numbers',
      cypher: 'MATCH ()-[r:AID]->() RETURN r.claims / 2, r.score / 4, r.id ORDER BY r.id',
      params: {},
    },
    {
      name: 'lists',
      cypher: 'MATCH (c:Claim) RETURN c.items, c.quantities, c.itemClasses, c.id ORDER BY c.id',
      params: {},
    },
  ];
  for (const { name, cypher, params } of queries) {
    const [here, there] = [await imported.query(cypher, { params }), await source.query(cypher, { params })];
    expect({ columns: here.columns, rows: here.rows }, name).toEqual({ columns: there.columns, rows: there.rows });
  }
}
