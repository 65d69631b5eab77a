import type { LinearModel } from './linear-model.ts';
import { NlpError } from './nlp-error.ts';

/** The three classifiers that make a tree of a sentence's words. */
export interface SyntaxModel {
  readonly tagger: LinearModel;
  readonly parser: LinearModel;
  readonly labeller: LinearModel;
}

/** Reads a model file: a little-endian length, a JSON header with that many bytes, then one byte a weight. */
export function readModel(bytes: Uint8Array): SyntaxModel {
  const headerEnd = 4 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, headerEnd))) as readonly {
    readonly name: string;
    readonly classes: readonly string[];
    readonly bits: number;
  }[];
  const models = new Map<string, LinearModel>();
  let start = headerEnd;
  for (const { name, classes, bits } of header) {
    const end = start + (1 << bits) + classes.length;
    models.set(name, { classes, bits, weights: decode(bytes.subarray(start, end)) });
    start = end;
  }
  const part = (name: keyof SyntaxModel): LinearModel => {
    const model = models.get(name);
    if (!model) throw new NlpError('BAD_MODEL', `the model file has no ${name}; train it again with scripts/train`);
    return model;
  };
  return { tagger: part('tagger'), parser: part('parser'), labeller: part('labeller') };
}

/** Bytes hold signed square roots; only sums within one model are compared, so their unit does not matter. */
function decode(bytes: Uint8Array): Int16Array {
  const signed = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  return Int16Array.from(signed, (root) => Math.sign(root) * root * root);
}
