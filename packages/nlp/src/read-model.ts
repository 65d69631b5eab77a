import type { LinearModel } from './linear-model.ts';
import { NlpError } from './nlp-error.ts';

/** The three classifiers that make a tree of a sentence's words. */
export interface SyntaxModel {
  readonly tagger: LinearModel;
  readonly parser: LinearModel;
  readonly labeller: LinearModel;
}

interface Part {
  readonly name: string;
  readonly classes: readonly string[];
  readonly bits: number;
  /** Length of its weights in the file. */
  readonly bytes: number;
}

/** Reads the tagger, the parser and the labeller. */
export function readSyntaxModel(bytes: Uint8Array): SyntaxModel {
  const parts = readModels(bytes);
  return { tagger: partOf(parts, 'tagger'), parser: partOf(parts, 'parser'), labeller: partOf(parts, 'labeller') };
}

/** One model of a file. Throws an NlpError when the file has no model of that name. */
export function partOf(models: ReadonlyMap<string, LinearModel>, name: string): LinearModel {
  const model = models.get(name);
  if (!model) throw new NlpError('BAD_MODEL', `the model file has no ${name}; train it again with scripts/train`);
  return model;
}

/** Reads a model file: a little-endian length, a JSON header with that many bytes, then the weights of each model. */
export function readModels(bytes: Uint8Array): ReadonlyMap<string, LinearModel> {
  const headerEnd = 4 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, headerEnd))) as readonly Part[];
  const models = new Map<string, LinearModel>();
  let start = headerEnd;
  for (const { name, classes, bits, bytes: length } of header) {
    const weights = decodeWeights(bytes.subarray(start, start + length), (1 << bits) + classes.length);
    models.set(name, { classes, bits, weights });
    start += length;
  }
  return models;
}

/** Pairs of a gap (7 bits a byte, low ones first) and a signed root; only sums within one model are compared, so the unit is free. */
function decodeWeights(bytes: Uint8Array, size: number): Int16Array {
  const weights = new Int16Array(size);
  let cell = 0;
  for (let at = 0; at < bytes.length; cell++) {
    let gap = 0;
    for (let shift = 0, more = true; more; shift += 7) {
      const byte = bytes[at++] ?? 0;
      gap |= (byte & 127) << shift;
      more = byte > 127;
    }
    cell += gap;
    const byte = bytes[at++] ?? 0;
    const root = byte > 127 ? byte - 256 : byte;
    weights[cell] = Math.sign(root) * root * root;
  }
  return weights;
}
