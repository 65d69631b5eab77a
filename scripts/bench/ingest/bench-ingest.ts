import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { eraseNeo4j } from '../../soak/grounds.ts';
import { fromSource, runUntilKilled } from '../../soak/run-until-killed.ts';
import { writtenArticles } from '../../soak/written-articles.ts';
import { startNeo4j } from '../../neo4j/start-neo4j.ts';
import type { Memory } from './watch-memory.ts';

const program = fileURLToPath(new URL('../../../packages/cli/src/main.ts', import.meta.url));
const watcher = new URL('watch-memory.ts', import.meta.url).href;

/**
 * `npm run bench -- ingest [--articles 500]`: memory of `simpul ingest`, in a process of its own, as the corpus
 * grows to 4 and 16 times as many articles. What is alive after a collection must not grow; what the process holds in all
 * also has what V8 was too lazy to collect and SQLite's cache (64 MB at most).
 */
export async function benchIngest(options: ReadonlyMap<string, number>): Promise<void> {
  const first = options.get('articles') ?? 500;
  console.log(`${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}; articles of three sentences`);
  const folder = await mkdtemp(join(tmpdir(), 'simpul-bench-'));
  try {
    for (const articles of [first, 4 * first, 16 * first]) {
      const store = join(folder, `store-${articles}`);
      await measure({ folder, articles, store: `embedded:${store}`, name: 'embedded' });
      await rm(store, { recursive: true });
    }
    const server = await startNeo4j({ home: join(folder, 'neo4j'), heap: '1g' });
    try {
      for (const articles of [first, 4 * first, 16 * first]) {
        await eraseNeo4j(server.uri);
        await measure({ folder, articles, store: server.uri, name: 'Neo4j' });
      }
    } finally {
      await server.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

interface Measured {
  readonly folder: string;
  readonly articles: number;
  readonly store: string;
  readonly name: string;
}

async function measure({ folder, articles, store, name }: Measured): Promise<void> {
  const [corpus, result] = [join(folder, 'articles.jsonl'), join(folder, 'memory.json')];
  const lines = function* (): Generator<string> {
    for (const article of writtenArticles(articles)) yield `${JSON.stringify(article)}\n`;
  };
  await pipeline(lines, createWriteStream(corpus));
  const start = performance.now();
  process.env['SIMPUL_MEMORY_FILE'] = result;
  const node = fromSource(program, ['--expose-gc', '--import', watcher]);
  const end = await runUntilKilled([...node, '--store', store, '--lang', 'id', 'ingest', corpus]);
  if (!end.done) throw new Error(`ingest fails: ${end.errors}`);
  const { alive, resident } = JSON.parse(await readFile(result, 'utf8')) as Memory;
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(
    `${name}: ${end.errors.trim()} | ${seconds} s | alive at most ${inMegabytes(alive)} | process at most ${inMegabytes(resident)}`,
  );
}

const inMegabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
