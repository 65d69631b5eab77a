import type { FeatureSet } from '../../packages/nlp/src/feature-set.ts';
import type { LinearModel } from '../../packages/nlp/src/linear-model.ts';

/** Weights in training, and the sums from which their average over all decisions is made (Freund and Schapire 1999). */
export interface Perceptron {
  readonly model: LinearModel;
  /** Moves the weights towards `right` and away from `wrong`; call it once for every decision, also when they are the same. */
  learn(features: FeatureSet, right: number, wrong: number): void;
  /** The averaged weights. */
  average(): LinearModel;
}

/** A perceptron of 2^bits buckets. */
export function createPerceptron(classes: readonly string[], bits: number): Perceptron {
  const size = (1 << bits) + classes.length;
  const weights = new Float32Array(size);
  const sums = new Float64Array(size);
  const touched = new Float64Array(size);
  let now = 0;
  const add = (cell: number, change: number): void => {
    const weight = weights[cell] ?? 0;
    sums[cell] = (sums[cell] ?? 0) + (now - (touched[cell] ?? 0)) * weight;
    touched[cell] = now;
    weights[cell] = weight + change;
  };
  return {
    model: { classes, bits, weights },
    learn({ hashes, count }, right, wrong) {
      now++;
      if (right === wrong) return;
      const mask = (1 << bits) - 1;
      for (let at = 0; at < count; at++) {
        const row = (hashes[at] ?? 0) & mask;
        add(row + right, 1);
        add(row + wrong, -1);
      }
    },
    average() {
      const averaged = sums.map((sum, cell) => (sum + (now - (touched[cell] ?? 0)) * (weights[cell] ?? 0)) / now);
      return { classes, bits, weights: Float32Array.from(averaged) };
    },
  };
}
