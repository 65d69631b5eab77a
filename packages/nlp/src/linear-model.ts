import type { FeatureSet } from './feature-set.ts';

/** A linear classifier over hashed features: the weights of feature h for the classes stand at (h mod 2^bits) + class. */
export interface LinearModel {
  readonly classes: readonly string[];
  /** log2 of the number of buckets; `weights` is longer by the number of classes, so that no row wraps. */
  readonly bits: number;
  readonly weights: Int16Array | Float32Array;
}

/** Scores of every class, in units that only compare within one model; `scores` is overwritten. */
export function scoreClasses(model: LinearModel, features: FeatureSet, scores: Float32Array): void {
  const { weights } = model;
  const mask = (1 << model.bits) - 1;
  const classes = model.classes.length;
  const { hashes, count } = features;
  scores.fill(0);
  for (let at = 0; at < count; at++) {
    const row = (hashes[at] ?? 0) & mask;
    for (let index = 0; index < classes; index++) scores[index] = (scores[index] ?? 0) + (weights[row + index] ?? 0);
  }
}

/** Index of the greatest score, the first of equals. */
export function bestClass(scores: Float32Array): number {
  let best = 0;
  for (let index = 1; index < scores.length; index++) if ((scores[index] ?? 0) > (scores[best] ?? 0)) best = index;
  return best;
}
