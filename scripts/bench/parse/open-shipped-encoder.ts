import { readFile } from 'node:fs/promises';
import { type Encoder, openEncoder } from '@simpul/nlp/encoder/open-encoder';

const folder = new URL('../../../packages/nlp/model/id/', import.meta.url);

/** The encoder as it is shipped, with the habits of one of the treebanks. */
export async function openShippedEncoder(treebank: string): Promise<Encoder> {
  const [graph, pieces, labels] = await Promise.all(
    ['encoder.onnx', 'pieces.bin', 'labels.json'].map((name) => readFile(new URL(name, folder))),
  );
  if (!graph || !pieces || !labels) throw new Error('a file of the model is missing; check out again');
  return openEncoder({ graph, pieces, labels }, treebank);
}
