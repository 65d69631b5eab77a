import { FeatureSet, mix, mix3 } from './feature-set.ts';
import { bestClass, scoreClasses, type LinearModel } from './linear-model.ts';
import type { KeptWords } from './drop-punctuation.ts';
import { prepareParse, type ParseView } from './parse-features.ts';

/** A tree that is being labelled from the root downwards. */
export interface LabelInput {
  readonly view: ParseView;
  readonly heads: Int32Array;
  readonly children: readonly (readonly number[])[];
  /** Label indices + 1 of the arcs labelled so far; 0 for none yet. */
  readonly labels: Uint8Array;
}

/** Labels every arc of a tree: class indices of the model. */
export function labelArcs(model: LinearModel, words: KeptWords, heads: Int32Array): Uint8Array {
  const task = prepareLabels(words, heads);
  const features = new FeatureSet();
  const scores = new Float32Array(model.classes.length);
  for (const word of downwards(task)) {
    addLabelFeatures(features, task, word);
    scoreClasses(model, features, scores);
    task.labels[word] = bestClass(scores) + 1;
  }
  return task.labels.map((label) => label - 1);
}

/** Sets out a tree for labelling. */
export function prepareLabels(words: KeptWords, heads: Int32Array): LabelInput {
  const children: number[][] = Array.from({ length: heads.length }, () => []);
  heads.forEach((head, word) => children[head]?.push(word));
  return { view: prepareParse(words), heads, children, labels: new Uint8Array(heads.length) };
}

/** The words of a tree, heads before dependents, dependents from left to right. */
export function downwards({ heads, children }: LabelInput): readonly number[] {
  const order = [...heads.keys()].filter((word) => heads[word] === -1);
  for (let at = 0; at < order.length; at++) order.push(...(children[order[at] ?? 0] ?? []));
  return order;
}

/** Fills in the features of the arc to `word`; its head and the siblings before it are labelled already. */
export function addLabelFeatures(set: FeatureSet, task: LabelInput, word: number): void {
  set.clear();
  const { view, heads, children, labels } = task;
  const { words, tags, fine, style, length } = view;
  const none = length + 1;
  const place = (index: number | undefined): number => (index === undefined || index < 0 ? none : index);
  const parent = heads[word] ?? -1;
  const head = parent < 0 ? length : parent;
  const above = parent < 0 ? none : (heads[parent] ?? -1) < 0 ? length : (heads[parent] ?? none);
  const siblings = parent < 0 ? [] : (children[parent] ?? []);
  const order = siblings.indexOf(word);
  const kin = children[word] ?? [];
  const w = (index: number): number => words[index] ?? 0;
  const t = (index: number): number => tags[index] ?? 0;
  const f = (index: number): number => fine[index] ?? 0;
  const side = (word < head ? 1 : 2) + 2 * Math.min(Math.abs(head - word), 4);
  const way = word < head ? 1 : 2;
  const headLabel = parent < 0 ? 0 : (labels[parent] ?? 0);
  const [first, last] = [place(kin[0]), place(kin.at(-1))];
  const previous = place(siblings[order - 1]);
  const following = place(siblings[order + 1]);
  const previousLabel = order > 0 ? (labels[previous] ?? 0) : 0;
  const given = siblings.slice(0, Math.max(order, 0)).reduce((sum, other) => sum + mix(labels[other] ?? 0, 7), 0);
  const [left, right] = [place(word - 1), word + 1 < length ? word + 1 : none];
  set.add(mix3(w(word), t(head), way));
  set.add(mix3(f(word), f(head), way));
  set.add(mix3(t(word), t(head), side));
  set.add(mix3(w(word), w(head), way));
  set.add(mix3(f(word), w(head), way));
  set.add(mix3(w(word), f(head), way));
  set.add(mix3(f(word), f(head), side));
  set.add(w(word));
  set.add(mix(w(head), way));
  set.add(mix3(style, t(word), mix(t(head), way)));
  set.add(mix3(style, f(word), mix(f(head), way)));
  set.add(mix3(style, w(word), mix(t(head), way)));
  set.add(mix3(f(word), f(head), f(first)));
  set.add(mix3(t(word), t(head), mix(w(first), way)));
  set.add(mix3(w(first), w(head), way));
  set.add(mix3(f(word), f(last), mix(t(head), way)));
  set.add(mix3(f(word), f(head), headLabel));
  set.add(mix3(t(word), t(head), mix(headLabel, way)));
  set.add(mix3(t(word), t(head), mix(f(above), way)));
  set.add(mix3(t(word), f(head), mix(previousLabel, way)));
  set.add(mix3(f(word), f(head), mix(previousLabel, f(previous))));
  set.add(mix3(t(word), f(head), mix(given, way)));
  set.add(mix3(f(word), f(following), mix(t(head), way)));
  set.add(mix3(f(left), f(word), t(head)));
  set.add(mix3(f(word), f(right), t(head)));
  set.add(mix3(w(left), t(word), way));
  set.add(mix3(t(word), w(right), way));
  set.add(mix3(t(left), f(word), mix(t(right), mix(t(head), way))));
  set.add(mix3(f(word), t(place(head - 1)), mix(t(place(head + 1)), mix(f(head), way))));
  set.add(mix3(t(word), t(head), mix(kin.length, siblings.length)));
  set.add(mix3(f(word), f(head), mix(order, way)));
  addMarkFeatures(set, task, { word, head, way });
}

/** What punctuation says: commas around the phrase, and a quotation that only one end is in. */
function addMarkFeatures(
  set: FeatureSet,
  task: LabelInput,
  { word, head, way }: { readonly word: number; readonly head: number; readonly way: number },
): void {
  const { view } = task;
  const t = (index: number): number => view.tags[index] ?? 0;
  const f = (index: number): number => view.fine[index] ?? 0;
  const [before, after] = [view.marks[word] ?? 0, view.marks[word + 1] ?? 0];
  const opening = view.marks[leftmost(task, word)] ?? 0;
  set.add(mix3(opening, t(word), mix(t(head), way)));
  set.add(mix3(opening, f(word), mix(f(head), way)));
  set.add(mix3(before, t(word), mix(t(head), way)));
  set.add(mix3(after, t(word), mix(t(head), way)));
  const between = Math.abs((view.commas[word] ?? 0) - (view.commas[head] ?? 0));
  set.add(mix3(Math.min(between, 2), f(word), mix(f(head), way)));
  const crossed = Math.abs((view.quotes[word] ?? 0) - (view.quotes[head] ?? 0)) % 2;
  set.add(mix3(crossed, f(word), mix(f(head), way)));
}

/** The first word of what hangs on `word`. */
function leftmost({ children }: LabelInput, word: number): number {
  let at = word;
  for (let child = children[at]?.[0]; child !== undefined && child < at; child = children[at]?.[0]) at = child;
  return at;
}
