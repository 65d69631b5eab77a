import { cpus, loadavg } from 'node:os';
import { benchCypher } from './bench-cypher.ts';
import { benchEmbedded, benchNeo4j } from './bench-corpus.ts';
import { benchGrowth } from './bench-growth.ts';
import type { Figures } from './figures.ts';
import { createFigures } from './figures.ts';
import { benchPeers } from './peers/bench-peers.ts';
import { claimsPerArticle } from './synthetic-facts.ts';

interface StoreOptions {
  readonly articles: number;
  /** Articles a transaction. */
  readonly batch: number;
  /** Articles that slow peers write. */
  readonly slow: number;
}

const parts: Readonly<Record<string, (options: StoreOptions, figures: Figures) => Promise<void>>> = {
  embedded: benchEmbedded,
  neo4j: benchNeo4j,
  peers: benchPeers,
  growth: benchGrowth,
  cypher: benchCypher,
};

/** The scale figures of both stores; each part works in folders and on servers of its own. */
export async function benchStore(options: ReadonlyMap<string, number>, chosen: readonly string[]): Promise<void> {
  const unknown = chosen.filter((name) => !(name in parts));
  if (unknown.length > 0)
    throw new Error(`no such part: ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`);
  const asked = {
    articles: options.get('articles') ?? 2000,
    batch: options.get('batch') ?? 50,
    slow: options.get('slow') ?? 200,
  };
  const [core] = cpus();
  console.log(
    `${cpus().length} cores (${core?.model ?? '?'}), load ${loadavg()[0]?.toFixed(1)}, Node ${process.version}; ` +
      `${asked.articles} synthetic articles of ${claimsPerArticle} claims, ${asked.batch} a transaction`,
  );
  const figures = createFigures();
  for (const [name, run] of Object.entries(parts))
    if (chosen.length === 0 || chosen.includes(name)) await run(asked, figures);
  console.log(`\n${figures.table()}`);
}
