import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ArticleFacts } from '@simpul/graph-schema/article-facts';
import type { GraphStore } from '@simpul/store/graph-store';
import { openStore } from '@simpul/store/open-store';
import neo4j from 'neo4j-driver';
import { startNeo4j } from '../../neo4j/start-neo4j.ts';
import { syntheticFacts } from './synthetic-facts.ts';
import { writeBare } from './bare-driver.ts';

/** Writing and reading speed of both stores, and of Neo4j's driver used alone. Each gets a folder or server of its own. */
export async function benchStore(options: ReadonlyMap<string, number>): Promise<void> {
  const articles = options.get('articles') ?? 2000;
  const batch = options.get('batch') ?? 50;
  console.log(
    `${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}; ${articles} synthetic articles, 8 claims each`,
  );
  const measure = async (address: string): Promise<void> => {
    const store = await openStore(address, {});
    console.log(`\n${store.description}`);
    await store.prepare();
    await writeAll(store, [...syntheticFacts(articles)], batch);
    await readAll(store);
    await store.close();
  };
  await withFolder((folder) => measure(`embedded:${folder}`));
  await withServer(measure);
  await withServer(async (uri) => {
    const driver = neo4j.driver(uri);
    await driver.executeQuery('CREATE CONSTRAINT FOR (n:Actor) REQUIRE n.id IS UNIQUE');
    await driver.executeQuery('CREATE CONSTRAINT FOR (n:Article) REQUIRE n.id IS UNIQUE');
    await driver.executeQuery('CREATE CONSTRAINT FOR (n:Claim) REQUIRE n.id IS UNIQUE');
    const facts = [...syntheticFacts(Math.min(articles, options.get('bare') ?? 300))];
    const start = performance.now();
    for (const one of facts) await writeBare(driver, one);
    report('driver alone, a statement a node, a transaction an article', facts, start);
    await driver.close();
  });
}

async function withFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'simpul-bench-'));
  try {
    await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const withServer = (use: (uri: string) => Promise<void>): Promise<void> =>
  withFolder(async (home) => {
    const server = await startNeo4j({ home, heap: '1g' });
    try {
      await use(server.uri);
    } finally {
      await server.stop();
    }
  });

async function writeAll(store: GraphStore, facts: readonly ArticleFacts[], batch: number): Promise<void> {
  const parts = [facts.slice(0, facts.length / 2), facts.slice(facts.length / 2)];
  for (const [index, part] of parts.entries()) {
    const start = performance.now();
    for (let from = 0; from < part.length; from += batch) await store.put(part.slice(from, from + batch));
    report(`put, ${batch} a transaction, ${index === 0 ? 'first half, from cold' : 'second half'}`, part, start);
  }
  const some = facts.slice(0, 500);
  const start = performance.now();
  for (let from = 0; from < some.length; from += batch) await store.put(some.slice(from, from + batch));
  report('put again, unchanged', some, start);
  const replaced = performance.now();
  for (let from = 0; from < some.length; from += batch)
    await store.put(some.slice(from, from + batch).map((one) => ({ ...one, pipeline: 'bench 2' })));
  report('put again, new pipeline', some, replaced);
}

async function readAll(store: GraphStore): Promise<void> {
  console.log(JSON.stringify(await store.counts()));
  const graph = await store.select({});
  const relation = graph.relations[0]?.id ?? '';
  const cases: Readonly<Record<string, () => Promise<unknown>>> = {
    'select: whole graph': () => store.select({}),
    'select: whole graph by polity': () => store.select({ view: 'polity' }),
    'select: hub': () => store.select({ actors: ['S0'] }),
    'select: hub, two hops': () => store.select({ actors: ['S0'], hops: 2 }),
    'select: hub by polity': () => store.select({ actors: ['S0'], view: 'polity' }),
    'select: person': () => store.select({ actors: ['orang-1500'] }),
    'claims of the strongest relationship': () => store.claimsOf(relation),
    'claims of the strongest folded one': () => store.claimsOf('polity:S0:AGREE:S1'),
    'search "nama 1"': () => store.search('nama 1'),
    'articles, first page': () => store.articles(),
    'analyst query': () =>
      store.query('MATCH (a:Actor)-[r]->(b:Actor) RETURN a.id, type(r), count(*) AS n ORDER BY n DESC LIMIT 20'),
  };
  const first = performance.now();
  await store.query('RETURN 1');
  console.log(`first query after the writes: ${(performance.now() - first).toFixed(0)} ms`);
  for (const [name, run] of Object.entries(cases)) {
    const times: number[] = [];
    for (let round = 0; round < 12; round++) {
      const start = performance.now();
      await run();
      if (round >= 2) times.push(performance.now() - start);
    }
    times.sort((a, b) => a - b);
    console.log(`${name}: median ${times[5]?.toFixed(1)} ms, worst of 10 ${times.at(-1)?.toFixed(1)} ms`);
  }
}

function report(what: string, facts: readonly ArticleFacts[], start: number): void {
  const seconds = (performance.now() - start) / 1000;
  const claims = facts.reduce((total, one) => total + one.claims.length, 0);
  console.log(`${what}: ${facts.length} articles in ${seconds.toFixed(1)} s, ${Math.round(claims / seconds)} claims/s`);
}
