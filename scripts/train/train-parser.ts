import { FeatureSet } from '../../packages/nlp/src/feature-set.ts';
import { scoreClasses, type LinearModel } from '../../packages/nlp/src/linear-model.ts';
import { addParseFeatures, prepareParse } from '../../packages/nlp/src/parse-features.ts';
import { ParseState } from '../../packages/nlp/src/parse-state.ts';
import { applyTransition, transitions } from '../../packages/nlp/src/parse-tree.ts';
import { createPerceptron } from './averaged-perceptron.ts';
import { seededRandom, shuffled } from './seeded-random.ts';
import type { KeptSentence } from './keep-words.ts';

/** Trains a greedy parser with the dynamic oracle of Goldberg and Nivre (2013): it learns to make the best of its own errors. */
export function trainParser(
  sentences: readonly KeptSentence[],
  { bits, epochs, seed }: { bits: number; epochs: number; seed: number },
): LinearModel {
  const perceptron = createPerceptron(transitions, bits, 4);
  const random = seededRandom(seed);
  const features = new FeatureSet();
  const scores = new Float32Array(transitions.length);
  for (let epoch = 0; epoch <= epochs; epoch++) {
    if (epoch === 1) perceptron.startAnew();
    for (const sentence of shuffled(sentences, random)) {
      const view = prepareParse(sentence.words);
      const state = new ParseState(sentence.length);
      while (!state.finished) {
        const costs = transitionCosts(state, sentence.goldHeads);
        const allowed = [0, 1, 2].filter((move) => state.allows(move));
        const [only, other] = allowed;
        if (only !== undefined && other === undefined) {
          applyTransition(state, only);
          continue;
        }
        addParseFeatures(features, view, state);
        scoreClasses(perceptron.model, features, scores);
        const best = (moves: readonly number[]): number =>
          moves.reduce((a, b) => ((scores[b] ?? 0) > (scores[a] ?? 0) ? b : a));
        const guess = best(allowed);
        const least = Math.min(...allowed.map((move) => costs[move] ?? 0));
        const right = best(allowed.filter((move) => costs[move] === least));
        perceptron.learn(features, right, costs[guess] === least ? right : guess);
        applyTransition(state, epoch > 0 && random() < 0.9 ? guess : right);
      }
    }
  }
  return perceptron.average();
}

/** How many gold arcs each transition makes unreachable. */
export function transitionCosts(state: ParseState, gold: Int32Array): readonly [number, number, number] {
  const { length, next } = state;
  const s0 = state.stacked(0);
  const s1 = state.stacked(1);
  const ahead = (index: number, from: number): boolean => index >= from;
  let dependentsAhead = 0;
  for (let word = next + 1; word < length; word++) if (gold[word] === s0) dependentsAhead++;
  const nextIsDependent = next < length && gold[next] === s0 ? 1 : 0;
  const head = s0 < 0 ? -1 : (gold[s0] ?? -1);
  const leftCost = dependentsAhead + nextIsDependent + (head === s1 || ahead(head, next + 1) ? 1 : 0);
  const rightCost = dependentsAhead + nextIsDependent + (ahead(head, next) ? 1 : 0);
  let shiftCost = 0;
  if (next < length) {
    for (let below = 0; below < state.depth; below++) {
      const word = state.stacked(below);
      if (gold[word] === next) shiftCost++;
      if (below > 0 && gold[next] === word) shiftCost++;
    }
  }
  return [shiftCost, leftCost, rightCost];
}
