import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { GraphStore } from '@simpul/store/graph-store';
import { openStore } from '@simpul/store/open-store';
import { batchesOf } from './batches-of.ts';
import type { Figures } from './figures.ts';
import { perSecond } from './figures.ts';
import { withFolder, withServer } from './grounds.ts';
import { measure, timed, told } from './measure.ts';
import { claimsPerArticle, syntheticFacts } from './synthetic-facts.ts';
import { nameOf } from './synthetic-words.ts';

interface CorpusOptions {
  readonly articles: number;
  /** Articles a transaction. */
  readonly batch: number;
}

/** The corpus in an embedded store: writing, opening, size, reading. */
export const benchEmbedded = (options: CorpusOptions, figures: Figures): Promise<void> =>
  withFolder(async (folder) => {
    await benchCorpus({ ...options, address: `embedded:${folder}`, name: 'embedded' }, figures);
    const opened = await measure(
      async () => {
        const store = await openStore(`embedded:${folder}`, {});
        await store.counts();
        await store.close();
      },
      { rounds: 20, warm: 1 },
    );
    figures.add(`embedded: open and count, ${claimsOf(options.articles)}`, told(opened));
    const bytes = (await stat(join(folder, 'graph.sqlite'))).size;
    figures.add(`embedded: size of the file, ${claimsOf(options.articles)}`, `${Math.round(bytes / 2 ** 20)} MiB`);
  });

/** The same in a Neo4j. */
export const benchNeo4j = (options: CorpusOptions, figures: Figures): Promise<void> =>
  withServer((address) => benchCorpus({ ...options, address, name: 'Neo4j' }, figures));

async function benchCorpus(
  { address, name, ...options }: CorpusOptions & { readonly address: string; readonly name: string },
  figures: Figures,
): Promise<void> {
  const store = await openStore(address, {});
  await store.prepare();
  const add = (what: string, value: string, wanted?: string): void => figures.add(`${name}: ${what}`, value, wanted);
  const times = await writeCorpus(store, options);
  const half = times.slice(Math.floor(times.length / 2));
  add(`put, whole run from cold, ${claimsOf(options.articles)}`, rate(times));
  add('put, second half', rate(half));
  await writeAgain(store, options, { add, first: half });
  await readCorpus(store, add);
  await store.close();
}

type Add = Figures['add'];

interface Batch {
  readonly claims: number;
  readonly milliseconds: number;
}

async function writeCorpus(store: GraphStore, { articles, batch }: CorpusOptions): Promise<readonly Batch[]> {
  const times: Batch[] = [];
  for (const facts of batchesOf(syntheticFacts(articles), batch))
    times.push({ claims: facts.length * claimsPerArticle, milliseconds: await timed(() => store.put(facts)) });
  return times;
}

/** The first articles once more: as they were, and made anew by another pipeline. */
async function writeAgain(
  store: GraphStore,
  { articles, batch }: CorpusOptions,
  { add, first }: { readonly add: Add; readonly first: readonly Batch[] },
): Promise<void> {
  const some = { articles: Math.min(articles, 500), batch };
  const again = await writeCorpus(store, some);
  const faster =
    (sum(first, 'milliseconds') / sum(first, 'claims')) * (sum(again, 'claims') / sum(again, 'milliseconds'));
  add('put again, unchanged', `${rate(again)}, ${faster.toFixed(0)} times as fast as the second half`, '≥ 20');
  const replaced: Batch[] = [];
  for (const facts of batchesOf(syntheticFacts(some.articles), batch)) {
    const changed = facts.map((one) => ({ ...one, pipeline: 'bench 2' }));
    replaced.push({ claims: facts.length * claimsPerArticle, milliseconds: await timed(() => store.put(changed)) });
  }
  add('put again, new pipeline', rate(replaced));
}

async function readCorpus(store: GraphStore, add: Add): Promise<void> {
  const { relations } = await store.select({});
  const strongest = relations[0]?.id ?? '';
  const hubs = ['S0', 'S1', 'S2', 'badan-0', 'orang-0'];
  const hub = (round: number): readonly [string] => [hubs[round % hubs.length] ?? 'S0'];
  add(
    'hub, top 200 by weight (5 hubs in turn)',
    told(await measure((round) => store.select({ actors: hub(round) }))),
    'p95 < 50 ms',
  );
  add(
    'name search (50 names and beginnings)',
    told(await measure((round) => store.search(asked(round)))),
    'p95 < 20 ms',
  );
  const common = await measure(() => store.search('negara'), { rounds: 30 });
  add('name search, a word that 190 names have', told(common), 'p95 < 20 ms');
  const rare = await measure((round) => store.select({ actors: [`orang-${round}`] }));
  add('neighbourhood of a person', told(rare));
  add('claims of the strongest relationship', told(await measure(() => store.claimsOf(strongest), { rounds: 30 })));
  add('whole graph, top 200', told(await measure(() => store.select({}), { rounds: 20, warm: 2 })));
  add('whole graph by polity', told(await measure(() => store.select({ view: 'polity' }), { rounds: 10, warm: 1 })));
  add(
    'hub by polity',
    told(await measure(() => store.select({ actors: ['S0'], view: 'polity' }), { rounds: 20, warm: 1 })),
  );
  add('articles, first page', told(await measure(() => store.articles(), { rounds: 30 })));
}

/** What people type: a whole name, its first word, the beginning of its last. */
function asked(round: number): string {
  const name = nameOf((round * 37) % 1000);
  const words = name.split(' ');
  return [name, words[0], words.at(-1)?.slice(0, 4)][round % 3] ?? name;
}

const claimsOf = (articles: number): string => `${(articles * claimsPerArticle).toLocaleString('en')} claims`;

const sum = (batches: readonly Batch[], what: keyof Batch): number =>
  batches.reduce((total, batch) => total + batch[what], 0);

const rate = (batches: readonly Batch[]): string => perSecond(sum(batches, 'claims'), sum(batches, 'milliseconds'));
