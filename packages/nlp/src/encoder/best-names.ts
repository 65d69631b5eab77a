/** The kinds of names that the encoder tells apart. */
export type NamedKind = 'PER' | 'ORG' | 'LOC';

/** Words `first` to `last` as one name. */
export interface NamedSpan {
  readonly first: number;
  readonly last: number;
  readonly kind: NamedKind;
}

/** The names in the best sequence of labels in which I-X follows only B-X or I-X (Viterbi); `scores` is words × labels. */
export function bestNames(labels: readonly string[], scores: Float32Array): readonly NamedSpan[] {
  const path = bestPath(labels, scores);
  const spans: NamedSpan[] = [];
  for (const [at, label] of path.entries()) {
    const before = spans.at(-1);
    if (label.startsWith('B-')) spans.push({ first: at, last: at, kind: label.slice(2) as NamedKind });
    else if (label.startsWith('I-') && before) spans[spans.length - 1] = { ...before, last: at };
  }
  return spans;
}

function bestPath(labels: readonly string[], scores: Float32Array): readonly string[] {
  const count = labels.length;
  const words = scores.length / count;
  const follows = labels.map((label) =>
    labels.map((before) => !label.startsWith('I') || before.slice(1) === label.slice(1)),
  );
  let value = labels.map((label, at) => (label.startsWith('I') ? -Infinity : (scores[at] ?? 0)));
  const back = new Uint8Array(words * count);
  for (let word = 1; word < words; word++) {
    value = labels.map((_, label) => {
      let best = 0;
      for (let before = 1; before < count; before++) {
        const allowed = follows[label]?.[before] ?? false;
        if (allowed && ((value[before] ?? 0) > (value[best] ?? 0) || !(follows[label]?.[best] ?? false))) best = before;
      }
      back[word * count + label] = best;
      return (value[best] ?? 0) + (scores[word * count + label] ?? 0);
    });
  }
  let at = value.reduce((best, score, label) => (score > (value[best] ?? 0) ? label : best), 0);
  const path: string[] = [];
  for (let word = words - 1; word >= 0; word--) {
    path.push(labels[at] ?? 'O');
    at = back[word * count + at] ?? 0;
  }
  return path.reverse();
}
