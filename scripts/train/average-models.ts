import type { LinearModel } from '../../packages/nlp/src/linear-model.ts';

/** The mean of models of one shape: for linear models the same as letting them vote with their scores, at the price of one. */
export function averageModels(models: readonly [LinearModel, ...LinearModel[]]): LinearModel {
  const [first] = models;
  const weights = new Float32Array(first.weights.length);
  for (const model of models) {
    for (const [cell, weight] of model.weights.entries()) weights[cell] = (weights[cell] ?? 0) + weight / models.length;
  }
  return { ...first, weights };
}
