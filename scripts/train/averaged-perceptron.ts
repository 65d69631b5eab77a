import type { FeatureSet } from '../../packages/nlp/src/feature-set.ts';
import type { LinearModel } from '../../packages/nlp/src/linear-model.ts';

/** Weights in training, and the sums from which their average over all decisions is made (Freund and Schapire 1999). */
export interface Perceptron {
  readonly model: LinearModel;
  /** Moves the weights towards `right` and away from `wrong`; call it once for every decision, also when they are the same. */
  learn(features: FeatureSet, right: number, wrong: number): void;
  /** Ends the first epoch, which only counts features, and forgets what was learnt in it. */
  startAnew(): void;
  /** The averaged weights. */
  average(): LinearModel;
}

const countBits = 24;

/** A perceptron of 2^bits buckets that learns nothing about features seen less than `atLeast` times in the first epoch. */
export function createPerceptron(classes: readonly string[], bits: number, atLeast = 3): Perceptron {
  const size = (1 << bits) + classes.length;
  const weights = new Float32Array(size);
  const sums = new Float64Array(size);
  const touched = new Float64Array(size);
  const counts = new Uint8Array(1 << countBits);
  let now = 0;
  let counting = true;
  const add = (cell: number, change: number): void => {
    const weight = weights[cell] ?? 0;
    sums[cell] = (sums[cell] ?? 0) + (now - (touched[cell] ?? 0)) * weight;
    touched[cell] = now;
    weights[cell] = weight + change;
  };
  const count = ({ hashes, count: length }: FeatureSet): void => {
    for (let at = 0; at < length; at++) {
      const place = (hashes[at] ?? 0) & ((1 << countBits) - 1);
      counts[place] = Math.min(255, (counts[place] ?? 0) + 1);
    }
  };
  return {
    model: { classes, bits, weights },
    learn(features, right, wrong) {
      now++;
      if (counting) count(features);
      if (right === wrong) return;
      const { hashes, count: length } = features;
      for (let at = 0; at < length; at++) {
        const hash = hashes[at] ?? 0;
        if (!counting && (counts[hash & ((1 << countBits) - 1)] ?? 0) < atLeast) continue;
        const row = hash & ((1 << bits) - 1);
        add(row + right, 1);
        add(row + wrong, -1);
      }
    },
    startAnew() {
      counting = false;
      now = 0;
      for (const cells of [weights, sums, touched]) cells.fill(0);
    },
    average() {
      const averaged = sums.map((sum, cell) => (sum + (now - (touched[cell] ?? 0)) * (weights[cell] ?? 0)) / now);
      return { classes, bits, weights: Float32Array.from(averaged) };
    },
  };
}
