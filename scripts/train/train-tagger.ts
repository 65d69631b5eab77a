import { FeatureSet } from '../../packages/nlp/src/feature-set.ts';
import { bestClass, scoreClasses, type LinearModel } from '../../packages/nlp/src/linear-model.ts';
import { addTagFeatures, tagWords } from '../../packages/nlp/src/tag-words.ts';
import { uposTags } from '../../packages/nlp/src/upos.ts';
import { createPerceptron } from './averaged-perceptron.ts';
import { seededRandom, shuffled } from './seeded-random.ts';
import type { TrainingSentence } from './training-sentence.ts';

/** Trains a tagger on its own predictions for the tags to the left, as it will run. */
export function trainTagger(
  sentences: readonly TrainingSentence[],
  { bits, epochs, seed }: { bits: number; epochs: number; seed: number },
): LinearModel {
  const perceptron = createPerceptron(uposTags, bits);
  const random = seededRandom(seed);
  const features = new FeatureSet();
  const scores = new Float32Array(uposTags.length);
  for (let epoch = 0; epoch <= epochs; epoch++) {
    if (epoch === 1) perceptron.startAnew();
    for (const sentence of shuffled(sentences, random)) {
      const tags = new Uint8Array(sentence.length);
      for (let at = 0; at < sentence.length; at++) {
        addTagFeatures(features, sentence, { at, tags });
        scoreClasses(perceptron.model, features, scores);
        const guess = bestClass(scores);
        perceptron.learn(features, sentence.goldTags[at] ?? 0, guess);
        tags[at] = guess;
      }
    }
  }
  return perceptron.average();
}

/** Tags each fifth by a tagger trained on the other four, so that the parser learns from tags as wrong as it will meet. */
export function jackknifeTags(
  sentences: readonly TrainingSentence[],
  options: { bits: number; epochs: number; seed: number },
): Map<TrainingSentence, Uint8Array> {
  const tags = new Map<TrainingSentence, Uint8Array>();
  for (let fold = 0; fold < 5; fold++) {
    const model = trainTagger(
      sentences.filter((_, index) => index % 5 !== fold),
      options,
    );
    for (const [index, sentence] of sentences.entries())
      if (index % 5 === fold) tags.set(sentence, tagWords(model, sentence));
  }
  return tags;
}
