import type { LinearModel } from '../../packages/nlp/src/linear-model.ts';

/** A model and how many of its weights are kept, the largest ones. */
export interface ModelPart {
  readonly name: string;
  readonly model: LinearModel;
  readonly keep: number;
}

/** Writes models as `readModels` reads them: the length of a JSON header, the header, then the weights. */
export function encodeModels(models: readonly ModelPart[]): Uint8Array {
  const parts = models.map(({ name, model, keep }) => ({ name, ...model, bytes: encodeWeights(model, keep) }));
  const header = parts.map(({ name, classes, bits, bytes }) => ({ name, classes, bits, bytes: bytes.length }));
  const json = new TextEncoder().encode(JSON.stringify(header));
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, json.length, true);
  return Buffer.concat([length, json, ...parts.map(({ bytes }) => bytes)]);
}

/**
 * Pairs of a gap (7 bits a byte, the highest bit says that more follow) and a weight in one byte. The weight is on a
 * square-root scale: most are small, and rounding them to nothing on a linear one cost 3 to 6 points of LAS; so did cutting
 * the largest, which belong to the features seen most.
 */
function encodeWeights({ weights }: LinearModel, keep: number): Uint8Array {
  const sizes = Float32Array.from(weights, Math.abs).sort();
  const least = sizes[Math.max(0, sizes.length - keep)] ?? 0;
  const largest = sizes.at(-1) ?? 1;
  const bytes: number[] = [];
  let gap = 0;
  for (const weight of weights) {
    const root = Math.round(Math.sqrt(Math.abs(weight) / largest) * 127);
    if (root === 0 || Math.abs(weight) < least) {
      gap++;
      continue;
    }
    for (; gap > 127; gap >>= 7) bytes.push(128 | (gap & 127));
    bytes.push(gap, weight < 0 ? 256 - root : root);
    gap = 0;
  }
  return Uint8Array.from(bytes);
}
