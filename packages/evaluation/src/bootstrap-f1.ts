import type { Counts } from './tally.ts';
import { addCounts, scoreCounts } from './tally.ts';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

export interface BootstrapOptions {
  readonly rounds?: number;
  readonly seed?: number;
}

/** The 95 % interval of F1 when articles are drawn anew with replacement (Efron's percentile method); seeded. */
export function bootstrapF1(articles: readonly Counts[], { rounds = 1000, seed = 1 }: BootstrapOptions = {}): Interval {
  if (articles.length === 0) return { low: 0, high: 0 };
  const next = seededRandom(seed);
  const draw = (): Counts => articles[Math.floor(next() * articles.length)] ?? { tp: 0, fp: 0, fn: 0 };
  const drawn = Array.from({ length: rounds }, () => scoreCounts(addCounts(articles.map(draw))).f1).sort(
    (a, b) => a - b,
  );
  const at = (share: number): number => drawn[Math.min(rounds - 1, Math.floor(share * rounds))] ?? 0;
  return { low: at(0.025), high: at(0.975) };
}

/** Mulberry32: enough for drawing articles, and the same on every machine. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
