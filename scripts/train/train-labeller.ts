import { FeatureSet } from '../../packages/nlp/src/feature-set.ts';
import { addLabelFeatures, downwards, prepareLabels } from '../../packages/nlp/src/label-arcs.ts';
import { bestClass, scoreClasses, type LinearModel } from '../../packages/nlp/src/linear-model.ts';
import { createPerceptron } from './averaged-perceptron.ts';
import { seededRandom, shuffled } from './seeded-random.ts';
import type { KeptSentence } from './keep-words.ts';

/** Trains the labeller on gold trees and predicted tags. */
export function trainLabeller(
  sentences: readonly KeptSentence[],
  { bits, epochs, seed }: { bits: number; epochs: number; seed: number },
): LinearModel {
  const labels = [...new Set(sentences.flatMap(({ deprels }) => deprels))].sort();
  const index = new Map(labels.map((label, at) => [label, at]));
  const perceptron = createPerceptron(labels, bits);
  const random = seededRandom(seed);
  const features = new FeatureSet();
  const scores = new Float32Array(labels.length);
  for (let epoch = 0; epoch <= epochs; epoch++) {
    if (epoch === 1) perceptron.startAnew();
    for (const sentence of shuffled(sentences, random)) {
      const heads = sentence.goldHeads.map((head) => (head === sentence.length ? -1 : head));
      const task = prepareLabels(sentence.words, heads);
      for (const word of downwards(task)) {
        addLabelFeatures(features, task, word);
        scoreClasses(perceptron.model, features, scores);
        const guess = bestClass(scores);
        perceptron.learn(features, index.get(sentence.deprels[word] ?? '') ?? 0, guess);
        task.labels[word] = guess + 1;
      }
    }
  }
  return perceptron.average();
}
