import { FeatureSet, mix, mix3 } from './feature-set.ts';
import { outsideForm, type LexicalForm } from './lexical-form.ts';
import type { LexicalSentence } from './lexical-sentence.ts';
import { bestClass, scoreClasses, type LinearModel } from './linear-model.ts';

/** Tags a sentence from left to right: one class index of the model for every word. */
export function tagWords(model: LinearModel, sentence: LexicalSentence): Uint8Array {
  const tags = new Uint8Array(sentence.forms.length);
  const features = new FeatureSet();
  const scores = new Float32Array(model.classes.length);
  for (let at = 0; at < tags.length; at++) {
    addTagFeatures(features, sentence, { at, tags });
    scoreClasses(model, features, scores);
    tags[at] = bestClass(scores);
  }
  return tags;
}

/** Fills in the features of the word at `at`, whose two predecessors are tagged already. */
export function addTagFeatures(
  set: FeatureSet,
  { forms, affixes, style }: LexicalSentence,
  { at, tags }: { readonly at: number; readonly tags: Uint8Array },
): void {
  set.clear();
  const word = forms[at] ?? outsideForm;
  const before = forms[at - 1] ?? outsideForm;
  const beforeThat = forms[at - 2] ?? outsideForm;
  const after = forms[at + 1] ?? outsideForm;
  const afterThat = forms[at + 2] ?? outsideForm;
  const tag1 = at > 0 ? (tags[at - 1] ?? 0) + 1 : 0;
  const tag2 = at > 1 ? (tags[at - 2] ?? 0) + 1 : 0;
  const opening = at === 0 || (at === 1 && before.quote) ? 1 : 0;
  addSpelling(set, word, opening);
  set.add(0);
  set.add(mix(style, word.lower));
  set.add(mix(style, word.suffix3));
  set.add(mix3(style, word.shape, tag1));
  set.add(tag1);
  set.add(mix(tag1, tag2));
  set.add(mix(tag1, word.lower));
  set.add(mix3(tag1, word.shape, opening));
  set.add(mix(tag1, word.suffix3));
  set.add(mix(tag1, after.lower));
  set.add(before.lower);
  set.add(beforeThat.lower);
  set.add(after.lower);
  set.add(afterThat.lower);
  set.add(mix(before.lower, word.lower));
  set.add(mix(word.lower, after.lower));
  set.add(mix(before.lower, after.lower));
  set.add(before.suffix3);
  set.add(after.suffix3);
  set.add(after.prefix3);
  set.add(mix(before.shape, word.shape));
  set.add(mix(word.shape, after.shape));
  set.add(mix3(before.shape, word.shape, after.shape));
  const affix = affixes[at] ?? 0;
  set.add(mix(affix, 1));
  set.add(mix(affix, tag1));
  set.add(mix3(affix, tag1, word.shape));
  set.add(mix3(affix, word.shape, opening));
  set.add(mix(affix, affixes[at + 1] ?? 0));
  set.add(mix(affix, before.lower));
  set.add(mix3(affix, after.shape, affixes[at + 1] ?? 0));
}

function addSpelling(set: FeatureSet, word: LexicalForm, opening: number): void {
  set.add(word.lower);
  set.add(mix(word.exact, opening));
  set.add(word.prefix2);
  set.add(word.prefix3);
  set.add(word.prefix4);
  set.add(word.suffix2);
  set.add(word.suffix3);
  set.add(word.suffix4);
  set.add(mix(word.prefix2, word.suffix2));
  set.add(mix(word.prefix3, word.suffix3));
  set.add(mix(word.shape, opening));
  set.add(mix3(word.shape, word.suffix3, opening));
}
