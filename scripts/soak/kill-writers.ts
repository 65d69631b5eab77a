import { isDeepStrictEqual } from 'node:util';
import type { KillPoint, ProcessEnd } from './run-until-killed.ts';
import { seeded } from './seeded.ts';
import type { WholeGraph } from './whole-graph.ts';

/** A kind of store that a killed writer is tried on. */
export interface Ground {
  /** Makes an empty store and gives its address. */
  readonly empty: () => Promise<string>;
  /** Everything in the store that `empty` gave last. */
  readonly whole: () => Promise<WholeGraph>;
}

/** What gets killed. */
export interface Writer {
  /** Writes into the store of this address; again, it writes what is missing. */
  readonly run: (store: string, kill?: KillPoint) => Promise<ProcessEnd>;
  /** Lines that it prints for a transaction. */
  readonly lines: number;
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

export interface KillOptions {
  readonly ground: Ground;
  readonly writer: Writer;
  readonly runs: number;
  readonly seed: number;
}

/** Kills a writer `runs` times at points that `seed` chooses, each time on an empty store, and has another one finish. */
export async function* killWriters({ ground, writer, runs, seed }: KillOptions): AsyncGenerator<KillRun> {
  const random = seeded(seed);
  const undisturbed = await writer.run(await ground.empty());
  if (!undisturbed.done) throw new Error(`the writer fails undisturbed: ${undisturbed.errors}`);
  const expected = await ground.whole();
  const choosePoint = (): KillPoint => pointOf(random, writer, undisturbed);
  for (let run = 0; run < runs; run++) {
    const store = await ground.empty();
    const point = choosePoint();
    const first = await writer.run(store, point);
    // Every third time the one that mends dies as well.
    const second = run % 3 === 2 ? await writer.run(store, choosePoint()) : null;
    const last = await writer.run(store);
    const found = await ground.whole();
    const same = last.done && isDeepStrictEqual(found, expected);
    yield {
      point,
      kills: [first, second].filter((end) => end?.killed === true).length,
      diedAfter: first.last,
      same,
      difference: same ? '' : last.errors + JSON.stringify({ expected, found }),
    };
  }
}

/** One in eight dies while it starts and makes its constraints, the others within a transaction's time after some line. */
function pointOf(random: () => number, writer: Writer, undisturbed: ProcessEnd): KillPoint {
  const { lines, untilFirstLine, sinceFirstLine } = undisturbed;
  if (random() < 1 / 8) return { afterLines: 0, milliseconds: Math.floor(random() * untilFirstLine) };
  return {
    afterLines: 1 + Math.floor(random() * (lines - writer.lines)),
    milliseconds: Math.floor((random() * sinceFirstLine * writer.lines) / lines),
  };
}
