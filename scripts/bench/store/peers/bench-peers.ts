import { articleId } from '@simpul/store/ids';
import { openStore } from '@simpul/store/open-store';
import { batchesOf } from '../batches-of.ts';
import type { Figures } from '../figures.ts';
import { perSecond } from '../figures.ts';
import { withFolder } from '../grounds.ts';
import { timed } from '../measure.ts';
import { syntheticFacts } from '../synthetic-facts.ts';
import type { FinalGraph } from './final-graph.ts';
import { finalGraph } from './final-graph.ts';
import { fetchLangChain } from './langchain.ts';
import type { Writer, WithWriter } from './writers.ts';
import { withBare, withLangChain, withOurs, withSingly } from './writers.ts';

export interface PeersOptions {
  readonly articles: number;
  /** Articles a transaction. */
  readonly batch: number;
  /** Articles that the slow peers write: the first of them. */
  readonly slow: number;
}

/**
 * Ours against others on the same graph: each has a server of its own with the same constraints, and they take turns
 * batch by batch, so that whatever else runs on the machine meets all of them alike. Only writing is timed.
 */
export async function benchPeers(options: PeersOptions, figures: Figures): Promise<void> {
  const langChain = await fetchLangChain();
  if (typeof langChain === 'string') figures.add('LangChain addGraphDocuments', `skipped: ${langChain}`);
  const slow = [withSingly, ...(typeof langChain === 'string' ? [] : [withLangChain(langChain)])];
  await withFolder(async (folder) => {
    const final = await writtenGraph(options, folder);
    const bare = await race([withOurs, withBare], final, options);
    tell(bare, { figures, wanted: '≥ 0.8' });
    for (const peer of slow)
      tell(await race([withOurs, peer], final, { ...options, articles: options.slow }), { figures, wanted: '≥ 5' });
  });
}

/** Writes the corpus into an embedded store for its final graph. */
async function writtenGraph({ articles, batch, slow }: PeersOptions, folder: string): Promise<FinalGraph> {
  const store = await openStore(`embedded:${folder}/whole`, {});
  await store.prepare();
  const ids: string[] = [];
  for (const facts of batchesOf(syntheticFacts(Math.max(articles, slow)), 200)) {
    await store.put(facts);
    ids.push(...facts.map(({ article }) => articleId(article)));
  }
  const final = await finalGraph(store, { articles: ids, size: batch, folder: `${folder}/final` });
  await store.close();
  return final;
}

interface Raced {
  readonly name: string;
  readonly size: string;
  readonly claims: readonly number[];
  /** Of each batch. */
  readonly milliseconds: readonly number[];
}

/** All of them beside each other, one at work at a time. */
async function race(
  entrants: readonly WithWriter[],
  final: FinalGraph,
  options: PeersOptions,
): Promise<readonly Raced[]> {
  const results: Raced[] = [];
  const enter = (ready: readonly Writer[], waiting: readonly WithWriter[]): Promise<void> => {
    const [next, ...later] = waiting;
    if (next !== undefined) return next((writer) => enter([...ready, writer], later));
    return run(ready, final, options).then((raced) => void results.push(...raced));
  };
  await enter([], entrants);
  return results;
}

async function run(writers: readonly Writer[], final: FinalGraph, options: PeersOptions): Promise<readonly Raced[]> {
  const times = new Map(writers.map(({ name }) => [name, [] as number[]]));
  const claims: number[] = [];
  for (const facts of batchesOf(syntheticFacts(options.articles), options.batch)) {
    const number = claims.length;
    // Nobody is always the first after a pause.
    for (const writer of number % 2 === 0 ? writers : writers.toReversed()) {
      const write = await writer.ready({ facts, final, number });
      times.get(writer.name)?.push(await timed(write));
    }
    claims.push(facts.reduce((total, one) => total + one.claims.length, 0));
    if (claims.length % 50 === 0) console.log(`… ${claims.length * options.batch} articles`);
  }
  return Promise.all(
    writers.map(async ({ name, size }) => ({ name, size: await size(), claims, milliseconds: times.get(name) ?? [] })),
  );
}

function tell(
  [ours, peer]: readonly Raced[],
  { figures, wanted }: { readonly figures: Figures; readonly wanted: string },
): void {
  if (ours === undefined || peer === undefined) return;
  const half = Math.floor(ours.claims.length / 2);
  for (const { name, size, claims, milliseconds } of [ours, peer])
    figures.add(`${name}, ${size}`, perSecond(sum(claims), sum(milliseconds)));
  const ratio = (from: number): string =>
    (sum(peer.milliseconds.slice(from)) / sum(ours.milliseconds.slice(from))).toFixed(2);
  figures.add(`ours : ${peer.name}, whole run from cold`, ratio(0), wanted);
  figures.add(`ours : ${peer.name}, second half`, ratio(half), wanted);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
