import type { DecisionDraft } from '@simpul/graph-schema/decision';
import type { Counts, GraphStore } from '@simpul/store/graph-store';
import { CliError } from '../cli-error.ts';
import type { ExitCode } from '../exit-code.ts';
import { exitCodes } from '../exit-code.ts';
import type { GlobalOptions } from '../global-options.ts';
import type { Output } from '../terminal/output.ts';
import { openOutput } from '../terminal/output.ts';
import { withStore } from '../with-store.ts';

export interface CopyFlags extends GlobalOptions {
  readonly from: string;
  readonly to: string;
}

/** One transaction of the target. */
const batchSize = 50;

/** More than any store of ours is meant for. */
const everything = 10_000_000;

/** Copies all articles and decisions, compares what both stores hold at the end, and gives the exit code. */
export async function copyArticles(options: CopyFlags): Promise<ExitCode> {
  const output = openOutput(options);
  const { from, to } = options;
  if (from === to) throw sameStore(from);
  return withStore({ ...options, store: from }, (source) =>
    withStore({ ...options, store: to }, async (target) => {
      if (source.description === target.description) throw sameStore(source.description);
      await Promise.all([source.prepare(), target.prepare()]);
      const written = await copyAll(source, target, output);
      const decisions = await copyDecisions(source, target);
      const [there, here] = await Promise.all([source.counts(), target.counts()]);
      const same = told(there) === told(here);
      if (options.json === true)
        await output.write(`${JSON.stringify({ ...written, decisions, from: there, to: here, same })}\n`);
      output.say(
        `${written.copied} articles and ${decisions} decisions copied, ${written.unchanged} articles were there already; now ${told(here)}`,
      );
      if (same) return exitCodes.done;
      output.warn(`the stores differ: ${told(there)} in ${source.description}, ${told(here)} in ${target.description}`);
      return exitCodes.partly;
    }),
  );
}

const sameStore = (store: string): CliError =>
  new CliError('USAGE', `--from and --to are the same store, ${store}; name two`);

async function copyAll(
  source: GraphStore,
  target: GraphStore,
  output: Output,
): Promise<{ readonly copied: number; readonly unchanged: number }> {
  const ids = (await source.articles({ limit: everything })).map(({ id }) => id);
  let unchanged = 0;
  let copied = 0;
  for (let start = 0; start < ids.length; start += batchSize) {
    const results = await target.put(await source.facts(ids.slice(start, start + batchSize)));
    const kept = results.filter(({ outcome }) => outcome === 'unchanged').length;
    unchanged += kept;
    copied += results.length - kept;
    output.progress(`${Math.min(start + batchSize, ids.length)} of ${ids.length} articles`);
  }
  return { copied, unchanged };
}

/** After the articles that they are about; gives how many there are. */
async function copyDecisions(source: GraphStore, target: GraphStore): Promise<number> {
  const entries = await source.decisions({ limit: everything });
  await target.decide(
    entries.toReversed().map(({ decision }): DecisionDraft => decision),
    { missing: 'keep' },
  );
  return entries.length;
}

const told = ({ articles, actors, claims, relations }: Counts): string =>
  `${articles} articles, ${actors} actors, ${claims} claims and ${relations} relationships`;
