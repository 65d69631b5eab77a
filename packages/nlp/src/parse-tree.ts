import { FeatureSet } from './feature-set.ts';
import { scoreClasses, type LinearModel } from './linear-model.ts';
import type { KeptWords } from './drop-punctuation.ts';
import { addParseFeatures, prepareParse, type ParseView } from './parse-features.ts';
import { ParseState } from './parse-state.ts';

/** The transitions of the arc-hybrid system, in the order of the model's classes. */
export const transitions: readonly string[] = ['shift', 'left', 'right'];
const [shift, left, right] = [0, 1, 2] as const;

/** Greedy arc-hybrid parsing (Kuhlmann, Gómez-Rodríguez and Satta 2011): the head of every word, −1 for the one root. */
export function parseTree(model: LinearModel, words: KeptWords): Int32Array {
  const view = prepareParse(words);
  const state = new ParseState(words.forms.length);
  const features = new FeatureSet();
  const scores = new Float32Array(transitions.length);
  while (!state.finished) {
    applyTransition(state, chooseTransition(model, { view, state, features, scores }));
  }
  return state.heads;
}

/** The best transition that the state allows; one that is forced costs nothing. */
function chooseTransition(
  model: LinearModel,
  at: { view: ParseView; state: ParseState; features: FeatureSet; scores: Float32Array },
): number {
  const { state, scores } = at;
  if (!state.allows(left) && !state.allows(right)) return shift;
  addParseFeatures(at.features, at.view, state);
  scoreClasses(model, at.features, scores);
  let best = -1;
  for (let move = 0; move < scores.length; move++) {
    if (state.allows(move) && (best < 0 || (scores[move] ?? 0) > (scores[best] ?? 0))) best = move;
  }
  return best;
}

/** Applies one transition: moves the next word onto the stack, or gives the stack's top its head. */
export function applyTransition(state: ParseState, move: number): void {
  if (move === shift) state.shift();
  else if (move === left) state.attachToNext();
  else state.attachToStack();
}
