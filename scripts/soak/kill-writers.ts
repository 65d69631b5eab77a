import { isDeepStrictEqual } from 'node:util';
import type { KillPoint, Work, WriterEnd } from './run-writer.ts';
import { runWriter } from './run-writer.ts';
import { seeded } from './seeded.ts';
import type { WholeGraph } from './whole-graph.ts';

/** A kind of store that a killed writer is tried on. */
export interface Ground {
  /** Makes an empty store and gives its address. */
  readonly empty: () => Promise<string>;
  /** Everything in the store that `empty` gave last. */
  readonly whole: () => Promise<WholeGraph>;
  /** Longest time from a transaction's end to the kill, in milliseconds: about one transaction. */
  readonly longest: number;
  /** Articles that the writer writes. */
  readonly articles: number;
}

/** What became of one run. */
export interface KillRun {
  readonly point: KillPoint;
  /** How often the writer died before it came to its end; 0 where it was quicker than the kill. */
  readonly kills: number;
  /** What it had said when it died first. */
  readonly diedAfter: string;
  /** The graph after the last, undisturbed writing is that of a writer nobody disturbed. */
  readonly same: boolean;
  /** Both graphs' counts and digests where they differ, or what the writer said where it failed. */
  readonly difference: string;
}

const batch = 10;
/** Kills a writer `runs` times at points that `seed` chooses, each time on an empty store, and has another one finish. */
export async function* killWriters(ground: Ground, runs: number, seed: number): AsyncGenerator<KillRun> {
  const random = seeded(seed);
  const { articles } = ground;
  const undisturbed = await finish({ store: await ground.empty(), articles, batch });
  if (undisturbed.last !== 'done') throw new Error(`the writer fails undisturbed: ${undisturbed.errors}`);
  const expected = await ground.whole();
  for (let run = 0; run < runs; run++) {
    const work = { store: await ground.empty(), articles, batch };
    const point = pointOf(random, ground);
    const first = await runWriter(work, point);
    // Every third time the one that mends dies as well.
    const second = run % 3 === 2 ? await runWriter(work, pointOf(random, ground)) : null;
    const last = await finish(work);
    const found = await ground.whole();
    const same = last.last === 'done' && isDeepStrictEqual(found, expected);
    yield {
      point,
      kills: [first, second].filter((end) => end?.killed === true).length,
      diedAfter: first.last,
      same,
      difference: same ? '' : last.errors + JSON.stringify({ expected, found }),
    };
  }
}

const finish = (work: Work): Promise<WriterEnd> => runWriter(work);

/** The writer says that it is open, then each batch of two passes. */
const pointOf = (random: () => number, { longest, articles }: Ground): KillPoint => ({
  afterLines: 1 + Math.floor(random() * (1 + (2 * articles) / batch)),
  milliseconds: Math.floor(random() * longest),
});
