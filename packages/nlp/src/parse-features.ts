import { mix, mix3, type FeatureSet } from './feature-set.ts';
import { outsideForm } from './lexical-form.ts';
import type { ParseState } from './parse-state.ts';
import type { KeptWords } from './drop-punctuation.ts';
import { uposTags } from './upos.ts';

/** What the templates read, one cell for each word, then the root, then "nothing" (index −1 is mapped to it). */
export interface ParseView {
  readonly style: number;
  readonly length: number;
  readonly words: Int32Array;
  readonly tags: Int32Array;
  /** The tag, made finer by what tells most: closed-class words by themselves, open ones by affixes. */
  readonly fine: Int32Array;
  /** The punctuation right before the word, hashed. */
  readonly marks: Int32Array;
  /** Number of quotation marks before the word: parity tells inside from outside. */
  readonly quotes: Int32Array;
  /** Numbers of verbs and of other punctuation marks before the word. */
  readonly verbs: Int32Array;
  readonly commas: Int32Array;
}

const tagIndex = (tag: (typeof uposTags)[number]): number => uposTags.indexOf(tag);
const closedTags = new Set(
  (['ADP', 'AUX', 'CCONJ', 'DET', 'PART', 'PRON', 'SCONJ', 'PUNCT', 'ADV'] as const).map(tagIndex),
);
const verbTag = tagIndex('VERB');
const openTags = new Set((['VERB', 'NOUN', 'ADJ'] as const).map(tagIndex));
const rootTag = uposTags.length;
const nothingTag = uposTags.length + 1;

/** Works out, once a sentence, all that the templates ask of a word. */
export function prepareParse({ forms, affixes, tags, style, marks, quotes, commas }: KeptWords): ParseView {
  const length = forms.length;
  const cells = (): Int32Array => new Int32Array(length + 2);
  const view: ParseView = {
    style, length, words: cells(), tags: cells(), fine: cells(), verbs: cells(), marks, quotes, commas,
  }; // prettier-ignore
  let verbs = 0;
  for (let at = 0; at < length + 2; at++) {
    const form = forms[at] ?? outsideForm;
    const tag = at < length ? (tags[at] ?? 0) : at === length ? rootTag : nothingTag;
    view.words[at] = at < length ? form.lower : tag;
    view.tags[at] = tag + 1;
    view.fine[at] = mix(tag + 1, closedTags.has(tag) ? form.lower : openTags.has(tag) ? (affixes[at] ?? 0) : 0);
    view.verbs[at] = verbs;
    if (tag === verbTag) verbs++;
  }
  return view;
}

/** Fills in the features of a parser state (after Zhang and Nivre 2011, without labels). */
export function addParseFeatures(set: FeatureSet, view: ParseView, state: ParseState): void {
  set.clear();
  const none = view.length + 1;
  const place = (index: number): number => (index < 0 ? none : index);
  const s0 = place(state.stacked(0));
  const s1 = place(state.stacked(1));
  const s2 = place(state.stacked(2));
  const b0 = state.next;
  const b1 = b0 + 1 < view.length ? b0 + 1 : none;
  const b2 = b0 + 2 < view.length ? b0 + 2 : none;
  addSingles(set, view, [s0, s1, s2, b0, b1, b2]);
  addPairs(set, view, [s0, s1, b0, b1]);
  const child = (cells: Int32Array, index: number): number => place(index > view.length ? -1 : (cells[index] ?? -1));
  addFamilies(set, view, {
    s0, s1, s2, b0, b1, b2,
    s0left: child(state.left1, s0), s0left2: child(state.left2, s0),
    s0right: child(state.right1, s0), s0right2: child(state.right2, s0),
    s1left: child(state.left1, s1), s1right: child(state.right1, s1), s1right2: child(state.right2, s1),
    b0left: child(state.left1, b0), b0left2: child(state.left2, b0),
  }); // prettier-ignore
  addDistances(set, view, { state, s0, s1, b0 });
}

function addSingles(set: FeatureSet, { words, tags, fine }: ParseView, places: readonly number[]): void {
  for (const place of places) {
    const [word = 0, detail = 0] = [words[place], fine[place]];
    set.add(mix(word, tags[place] ?? 0));
    set.add(detail);
  }
}

function addPairs(
  set: FeatureSet,
  { words, tags, fine, style }: ParseView,
  [s0, s1, b0, b1]: readonly [number, number, number, number],
): void {
  const [s0w = 0, s1w = 0, b0w = 0, b1w = 0] = [words[s0], words[s1], words[b0], words[b1]];
  const [s0f = 0, s1f = 0, b0f = 0, b1f = 0] = [fine[s0], fine[s1], fine[b0], fine[b1]];
  const [s0t = 0, s1t = 0, b0t = 0, b1t = 0] = [tags[s0], tags[s1], tags[b0], tags[b1]];
  set.add(mix(s0w, b0w));
  set.add(mix(s0w, b0f));
  set.add(mix(s0f, b0w));
  set.add(mix(s0f, b0f));
  set.add(mix(s0t, b0t));
  set.add(mix(s1w, s0w));
  set.add(mix(s1w, s0f));
  set.add(mix(s1f, s0w));
  set.add(mix(s1f, s0f));
  set.add(mix(s1t, s0t));
  set.add(mix(s1f, b0f));
  set.add(mix(s1w, b0w));
  set.add(mix(b0f, b1f));
  set.add(mix(b0w, b1w));
  set.add(mix(s0f, b1f));
  set.add(mix3(s0f, b0f, b1f));
  set.add(mix3(s0t, b0t, b1t));
  set.add(mix3(s1f, s0f, b0f));
  set.add(mix3(s1t, s0t, b0t));
  set.add(mix3(s1f, s0f, b1f));
  set.add(mix3(style, s0f, b0f));
  set.add(mix3(style, s1f, s0f));
  set.add(mix3(style, s0t, b0t));
  set.add(mix(style, mix3(s1t, s0t, b0t)));
}

type Places = Readonly<
  Record<
    | 's0' | 's1' | 's2' | 'b0' | 'b1' | 'b2' | 's0left' | 's0left2' | 's0right' | 's0right2'
    | 's1left' | 's1right' | 's1right2' | 'b0left' | 'b0left2',
    number
  >
>; // prettier-ignore

function addFamilies(set: FeatureSet, { words, tags, fine }: ParseView, p: Places): void {
  const t = (place: number): number => tags[place] ?? 0;
  const f = (place: number): number => fine[place] ?? 0;
  set.add(mix3(t(p.s2), t(p.s1), t(p.s0)));
  set.add(mix3(f(p.s2), f(p.s1), f(p.s0)));
  set.add(mix3(t(p.b0), t(p.b1), t(p.b2)));
  set.add(mix(mix3(t(p.s0), t(p.b0), t(p.b1)), t(p.b2)));
  set.add(mix(mix3(t(p.s1), t(p.s0), t(p.b0)), t(p.b1)));
  set.add(mix3(f(p.s0), f(p.s0left), f(p.b0)));
  set.add(mix3(f(p.s0), f(p.s0right), f(p.b0)));
  set.add(mix3(t(p.s0), t(p.s0right), t(p.b0)));
  set.add(mix3(f(p.s0), f(p.b0), f(p.b0left)));
  set.add(mix3(t(p.s0), t(p.b0), t(p.b0left)));
  set.add(mix3(f(p.s1), f(p.s0), f(p.s0left)));
  set.add(mix3(f(p.s1), f(p.s0), f(p.s0right)));
  set.add(mix3(f(p.s1), f(p.s1left), f(p.s0)));
  set.add(mix3(f(p.s1), f(p.s1right), f(p.s0)));
  set.add(mix3(t(p.s1), t(p.s1right), t(p.s0)));
  set.add(mix(mix3(t(p.s1), t(p.s0), t(p.s0left)), t(p.b0)));
  set.add(mix(mix3(t(p.s1), t(p.s1right), t(p.s0)), t(p.b0)));
  set.add(mix3(f(p.s0), f(p.s0left), f(p.s0left2)));
  set.add(mix3(f(p.s0), f(p.s0right), f(p.s0right2)));
  set.add(mix3(f(p.s1), f(p.s1right), f(p.s1right2)));
  set.add(mix3(f(p.b0), f(p.b0left), f(p.b0left2)));
  set.add(mix(mix3(t(p.s0), t(p.s0right), t(p.s0right2)), t(p.b0)));
  const w = (place: number): number => words[place] ?? 0;
  // Which word a prepositional phrase or a clause hangs on: its first word against the candidates.
  set.add(mix(w(p.s1), w(p.s0left)));
  set.add(mix(w(p.s2), w(p.s0left)));
  set.add(mix3(f(p.s2), f(p.s1), w(p.s0left)));
  set.add(mix3(w(p.s1), w(p.s0left), t(p.s0)));
  set.add(mix3(f(p.s1), f(p.s0left), w(p.s0)));
  set.add(mix3(w(p.s0), f(p.b0), f(p.b1)));
  set.add(mix3(w(p.s0), w(p.b0), t(p.b1)));
  set.add(mix3(f(p.s1), w(p.s0), f(p.b0)));
  set.add(mix3(w(p.s1), t(p.s0), f(p.b0)));
  set.add(mix3(w(p.s1), f(p.s1right), f(p.s0)));
  set.add(mix3(f(p.b0), f(p.b1), f(p.b2)));
}

function addDistances(
  set: FeatureSet,
  view: ParseView,
  { state, s0, s1, b0 }: { state: ParseState; s0: number; s1: number; b0: number },
): void {
  const { tags, fine } = view;
  const [s0t = 0, s1t = 0, b0t = 0] = [tags[s0], tags[s1], tags[b0]];
  const [s0f = 0, s1f = 0, b0f = 0] = [fine[s0], fine[s1], fine[b0]];
  const near = gap(view, s0, b0);
  const far = gap(view, s1, s0);
  set.add(mix3(near, s0t, b0t));
  set.add(mix(near, s0f));
  set.add(mix(near, b0f));
  set.add(mix3(far, s1t, s0t));
  set.add(mix(far, s1f));
  set.add(mix(far, s0f));
  const nearBetween = between(view, s0, b0);
  const farBetween = between(view, s1, s0);
  set.add(mix3(nearBetween, s0t, b0t));
  set.add(mix3(nearBetween, s0f, b0f));
  set.add(mix3(farBetween, s1t, s0t));
  set.add(mix3(farBetween, s1f, s0f));
  set.add(mix(mix3(farBetween, s1t, s0t), mix(nearBetween, b0t)));
  const valency0 = mix(state.leftCount[s0] ?? 0, state.rightCount[s0] ?? 0);
  const valency1 = mix(state.leftCount[s1] ?? 0, state.rightCount[s1] ?? 0);
  set.add(mix3(s0f, valency0, b0t));
  set.add(mix3(s1f, valency1, s0t));
  set.add(mix3(b0f, state.leftCount[b0] ?? 0, s0t));
  const [s0m = 0, b0m = 0, b1m = 0] = [view.marks[s0], view.marks[b0], view.marks[b0 < view.length ? b0 + 1 : b0]];
  set.add(mix3(b0m, s0t, b0t));
  set.add(mix3(b0m, s0f, b0f));
  set.add(mix3(b1m, s0f, b0f));
  set.add(mix3(b1m, s0t, b0t));
  set.add(mix3(s0m, s1f, s0f));
  set.add(mix3(s0m, s1t, s0t));
  set.add(mix(mix3(s0m, b0m, s1t), mix(s0t, b0t)));
}

function gap(view: ParseView, from: number, to: number): number {
  if (from > view.length || to > view.length) return 0;
  const distance = to - from;
  return distance < 5 ? distance : distance < 10 ? 5 : 6;
}

/** What stands between two words: verbs, commas, and whether one is inside a quotation that the other is outside of. */
function between({ verbs, commas, quotes, length }: ParseView, from: number, to: number): number {
  if (from > length || to > length) return 0;
  const verbCount = Math.min((verbs[to] ?? 0) - (verbs[from + 1] ?? 0), 2);
  const commaCount = Math.min((commas[to] ?? 0) - (commas[from + 1] ?? 0), 2);
  const crossed = ((quotes[to] ?? 0) - (quotes[from] ?? 0)) % 2;
  return 1 + verbCount + 3 * commaCount + 9 * Math.abs(crossed);
}
