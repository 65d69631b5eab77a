import type { Tensor } from 'onnxruntime-node';
import type { Upos } from '../upos.ts';
import { bestNames, type NamedSpan } from './best-names.ts';
import { bestTree } from './best-tree.ts';

/** What the encoder says of one sentence. */
export interface EncodedSentence {
  /** Universal part of speech of each word. */
  readonly upos: readonly Upos[];
  /** Head of each word, −1 for the root. */
  readonly heads: readonly number[];
  /** UD relation of each word to its head. */
  readonly deprels: readonly string[];
  readonly names: readonly NamedSpan[];
  readonly events: EventStates;
}

/**
 * What the encoder tells of events, for those who know the language of claims: scores of the kinds of events of each word
 * (words × kinds, the last is none), and vectors of `width` for words as carriers and as participants of events; row 0 of
 * the participants stands for whoever is not named in the sentence.
 */
export interface EventStates {
  readonly width: number;
  readonly kinds: Float32Array;
  readonly carriers: Float32Array;
  readonly participants: Float32Array;
}

/** The classes of the encoder's heads, in the order of their scores. */
export interface EncoderLabels {
  readonly upos: readonly Upos[];
  readonly deprels: readonly string[];
  readonly names: readonly string[];
  /** The treebanks whose habits it has learned: UD_Indonesian-CSUI is "csui". */
  readonly treebanks: readonly string[];
}

/** What one run of the graph gives: row = sentence of the batch. */
export interface Answers {
  /** Scores, words × tags. */
  readonly upos: Tensor;
  /** Scores, (root and words) × (root and words): dependent, head. */
  readonly arcs: Tensor;
  /** The best label of every arc. */
  readonly labels: Tensor;
  /** Scores, words × labels of names. */
  readonly names: Tensor;
  /** Scores, words × kinds of events. */
  readonly kinds: Tensor;
  /** Vectors of words. */
  readonly carriers: Tensor;
  /** Vectors of the root and of words. */
  readonly participants: Tensor;
}

/** The sentence in a row of a batch, of `length` words. */
export function readRow(
  answers: Answers,
  labels: EncoderLabels,
  { row, length }: { row: number; length: number },
): EncodedSentence {
  const nodes = answers.arcs.dims[1] ?? 0;
  const size = length + 1;
  const arcs = numbers(answers.arcs);
  const values = new Float64Array(size * size);
  for (let word = 0; word < size; word++) {
    for (let head = 0; head < size; head++) values[word * size + head] = arcs[(row * nodes + word) * nodes + head] ?? 0;
  }
  const tree = bestTree({ size, values });
  const relations = answers.labels.data as BigInt64Array;
  const words = Array.from({ length }, (_, at) => at + 1);
  return {
    upos: bestOfEach(part(answers.upos, row, length), labels.upos),
    heads: words.map((word) => (tree[word] ?? 0) - 1),
    deprels: words.map((word) => {
      const place = (row * nodes + word) * nodes + (tree[word] ?? 0);
      return tree[word] === 0 ? 'root' : (labels.deprels[Number(relations[place] ?? 0n)] ?? 'dep');
    }),
    names: bestNames(labels.names, part(answers.names, row, length)),
    events: {
      width: answers.carriers.dims[2] ?? 0,
      kinds: part(answers.kinds, row, length).slice(),
      carriers: part(answers.carriers, row, length).slice(),
      participants: part(answers.participants, row, size).slice(),
    },
  };
}

/** The parts of a sentence that was too long for one run, as one: their roots hang on the first. */
export function joinParts(parts: readonly EncodedSentence[]): EncodedSentence {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const upos: Upos[] = [];
  const heads: number[] = [];
  const deprels: string[] = [];
  const names: NamedSpan[] = [];
  for (const read of parts) {
    const start = upos.length;
    const root = start === 0 ? -1 : heads.indexOf(-1);
    upos.push(...read.upos);
    deprels.push(...read.deprels.map((deprel, at) => (read.heads[at] === -1 && start > 0 ? 'parataxis' : deprel)));
    heads.push(...read.heads.map((head) => (head < 0 ? root : head + start)));
    names.push(...read.names.map(({ first, last, kind }) => ({ first: first + start, last: last + start, kind })));
  }
  return { upos, heads, deprels, names, events: joinStates(parts.map(({ events }) => events)) };
}

function joinStates(parts: readonly EventStates[]): EventStates {
  const width = parts[0]?.width ?? 0;
  return {
    width,
    kinds: joinRows(parts.map(({ kinds }) => kinds)),
    carriers: joinRows(parts.map(({ carriers }) => carriers)),
    participants: joinRows(parts.map(({ participants }, at) => participants.subarray(at === 0 ? 0 : width))),
  };
}

function joinRows(parts: readonly Float32Array[]): Float32Array {
  const joined = new Float32Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

function numbers(tensor: Tensor): Float32Array {
  return tensor.data as Float32Array;
}

/** The scores of a row's first `length` words. */
function part(tensor: Tensor, row: number, length: number): Float32Array {
  const [, words = 0, classes = 0] = tensor.dims;
  return numbers(tensor).subarray(row * words * classes, (row * words + length) * classes);
}

function bestOfEach(scores: Float32Array, classes: readonly Upos[]): readonly Upos[] {
  return Array.from({ length: scores.length / classes.length }, (_, word) => {
    let best = 0;
    for (let at = 1; at < classes.length; at++) {
      const start = word * classes.length;
      if ((scores[start + at] ?? 0) > (scores[start + best] ?? 0)) best = at;
    }
    return classes[best] ?? 'X';
  });
}
