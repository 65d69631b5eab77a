import type { GraphStore } from '@simpul/store/graph-store';
import { openStore } from '@simpul/store/open-store';
import { batchesOf } from './batches-of.ts';
import type { Figures } from './figures.ts';
import { perSecond } from './figures.ts';
import { withFolder, withServer } from './grounds.ts';
import { hubArticles } from './hub-articles.ts';
import { timed } from './measure.ts';
import { claimsPerArticle } from './synthetic-facts.ts';

const sizes = [10, 100, 1000, 10_000];

/** How fast articles are written that all have a claim for one relationship, which has ever more of them. */
export async function benchGrowth(_: unknown, figures: Figures): Promise<void> {
  await withFolder((folder) => grow(`embedded:${folder}`, 'embedded', figures));
  await withServer((uri) => grow(uri, 'Neo4j', figures));
}

async function grow(address: string, name: string, figures: Figures): Promise<void> {
  const store = await openStore(address, {});
  await store.prepare();
  // A server that has just started plans and compiles.
  await putAll(store, hubArticles(300, 0, 1000), 50);
  let held = 0;
  for (const [step, size] of sizes.entries()) {
    for (const batch of batchesOf(
      hubArticles(Math.ceil((size - held) / claimsPerArticle), claimsPerArticle, step + 1),
      50,
    ))
      await store.put(batch);
    held = size;
    const ten = hubArticles(100, 1, 100 + step);
    const one = hubArticles(20, 1, 200 + step);
    figures.add(
      `${name}: 10 articles a transaction, key of ${size.toLocaleString('en')} claims`,
      await putAll(store, ten, 10),
    );
    figures.add(
      `${name}: one article a transaction, key of ${size.toLocaleString('en')} claims`,
      await putAll(store, one, 1),
    );
    held += ten.length + one.length;
  }
  await store.close();
}

async function putAll(store: GraphStore, articles: ReturnType<typeof hubArticles>, batch: number): Promise<string> {
  let milliseconds = 0;
  for (const some of batchesOf(articles, batch)) milliseconds += await timed(() => store.put(some));
  return perSecond(articles.length * claimsPerArticle, milliseconds);
}
