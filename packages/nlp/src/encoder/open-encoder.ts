import type * as Runtime from 'onnxruntime-node';
import { NlpError } from '../nlp-error.ts';
import { makeBatches, type EncoderWord, type Window } from './make-batches.ts';
import { joinParts, readRow, type Answers, type EncodedSentence, type EncoderLabels } from './read-answers.ts';
import { readPieces, writeEmbedding, type Pieces } from './read-pieces.ts';
import { createSegmenter, type Segmenter } from './segment-word.ts';

/** The three files of a model. */
export interface EncoderFiles {
  /** The graph as onnxruntime reads it. */
  readonly graph: Uint8Array;
  readonly pieces: Uint8Array;
  readonly labels: Uint8Array;
}

/** Tags, parses and finds the names of many sentences at once. */
export type Encoder = (sentences: readonly (readonly EncoderWord[])[]) => Promise<readonly EncodedSentence[]>;

interface Model {
  readonly labels: EncoderLabels;
  readonly runtime: typeof Runtime;
  readonly session: Runtime.InferenceSession;
  readonly pieces: Pieces;
  readonly segment: Segmenter;
  /** The treebank whose habits are wanted. */
  readonly domain: number;
}

/** Opens a model on one thread of the processor: the same words give the same answer. Throws an NlpError. */
export async function openEncoder(files: EncoderFiles, treebank: string): Promise<Encoder> {
  const runtime = await loadRuntime();
  const pieces = readPieces(files.pieces);
  const labels = JSON.parse(new TextDecoder().decode(files.labels)) as EncoderLabels;
  const domain = labels.treebanks.indexOf(treebank);
  if (domain < 0) throw new NlpError('BAD_MODEL', `the encoder has not learned the treebank ${treebank}`);
  const session = await openSession(runtime, files.graph);
  const model = { labels, runtime, session, pieces, segment: createSegmenter(pieces), domain };
  return (sentences) => encode(model, sentences);
}

async function loadRuntime(): Promise<typeof Runtime> {
  try {
    return await import('onnxruntime-node');
  } catch (cause) {
    throw new NlpError(
      'NO_RUNTIME',
      `onnxruntime-node does not load on ${process.platform}-${process.arch}; install again (npm start), ` +
        'on Linux with glibc 2.28 or later, on Windows with the Visual C++ runtime',
      { cause },
    );
  }
}

async function openSession(runtime: typeof Runtime, graph: Uint8Array): Promise<Runtime.InferenceSession> {
  try {
    return await runtime.InferenceSession.create(graph, { intraOpNumThreads: 1, interOpNumThreads: 1 });
  } catch (cause) {
    throw new NlpError('BAD_MODEL', 'the encoder does not open; check out the model files again', { cause });
  }
}

async function encode(
  model: Model,
  sentences: readonly (readonly EncoderWord[])[],
): Promise<readonly EncodedSentence[]> {
  const parts: { readonly first: number; readonly read: EncodedSentence }[][] = sentences.map(() => []);
  for (const batch of makeBatches(sentences, model.segment)) {
    const answers = (await model.session.run(feedOf(model, batch))) as unknown as Answers;
    for (const [row, { sentence, first, words }] of batch.entries()) {
      parts[sentence]?.push({ first, read: readRow(answers, model.labels, { row, length: words.length }) });
    }
  }
  return parts.map((group) => joinParts(group.sort((a, b) => a.first - b.first).map(({ read }) => read)));
}

function feedOf({ runtime, pieces, domain }: Model, batch: readonly Window[]): Record<string, Runtime.Tensor> {
  const length = Math.max(...batch.map((window) => window.pieces)) + 2;
  const words = Math.max(...batch.map((window) => window.words.length));
  const { width } = pieces;
  const embeddings = new Float32Array(batch.length * length * width);
  const mask = new Float32Array(batch.length * length);
  const pool = new Float32Array(batch.length * words * length);
  for (const [row, window] of batch.entries()) {
    let at = row * length;
    const put = (piece: number): void => {
      writeEmbedding(pieces, piece, embeddings.subarray(at * width));
      mask[at++] = 1;
    };
    put(pieces.begin);
    for (const [word, cut] of window.words.entries()) {
      for (const piece of cut) {
        pool[(row * words + word) * length + at - row * length] = 1 / cut.length;
        put(piece);
      }
    }
    put(pieces.end);
  }
  const { Tensor } = runtime;
  return {
    pieces: new Tensor('float32', embeddings, [batch.length, length, width]),
    mask: new Tensor('float32', mask, [batch.length, length]),
    pool: new Tensor('float32', pool, [batch.length, words, length]),
    domain: new Tensor('int64', new BigInt64Array(batch.length).fill(BigInt(domain)), [batch.length]),
  };
}
