import type { GraphStore } from '@simpul/store/graph-store';
import type { ExitCode } from '../exit-code.ts';
import { batchExitCode } from '../exit-code.ts';
import type { GlobalOptions } from '../global-options.ts';
import { openOutput } from '../terminal/output.ts';
import { withStore } from '../with-store.ts';

/** Removes articles by id or URL, tells what went with each, and gives the exit code. */
export async function forgetArticles(articles: readonly string[], options: GlobalOptions): Promise<ExitCode> {
  const output = openOutput(options);
  const results = await withStore(options, async (store) => {
    const all: Forgotten[] = [];
    for (const article of articles) all.push(await forget(store, article));
    return all;
  });
  for (const result of results) {
    if (options.json === true) await output.write(`${JSON.stringify(result)}\n`);
    else if (result.removed === null)
      output.warn(`no article has the id or URL "${result.article}"; simpul articles lists them`);
    else output.say(`removed "${result.article}": ${told(result.removed)}`);
  }
  const failed = results.filter(({ removed }) => removed === null).length;
  return batchExitCode({ done: results.length - failed, failed });
}

interface Forgotten {
  readonly article: string;
  /** How much less is in the graph; null where there was no such article. */
  readonly removed: { readonly claims: number; readonly actors: number; readonly relations: number } | null;
}

async function forget(store: GraphStore, article: string): Promise<Forgotten> {
  const before = await store.counts();
  if (!(await store.forget(article))) return { article, removed: null };
  const after = await store.counts();
  return {
    article,
    removed: {
      claims: before.claims - after.claims,
      actors: before.actors - after.actors,
      relations: before.relations - after.relations,
    },
  };
}

const told = ({ claims, actors, relations }: NonNullable<Forgotten['removed']>): string =>
  `${claims} claims, ${relations} relationships and ${actors} actors that nothing else mentions`;
