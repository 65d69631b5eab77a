import type { RelationType } from '@simpul/graph-schema/relation-type';
import { ExtractError } from '../extract-error.ts';

/** Weights that turn the encoder's states into events with participants; learned together with the encoder. */
export interface EventModel {
  /** The event types, in the order of the encoder's kinds; one more kind is "none". */
  readonly types: readonly RelationType[];
  /** Length of the encoder's vectors. */
  readonly width: number;
  /** What a word of the lexicon adds to each kind: kinds × (types as verbs, then types as nouns). */
  readonly lexicon: Float32Array;
  /** Bilinear forms for subject, object and thing: roles × (width + 1) × (width + 1), carrier × participant. */
  readonly roles: Float32Array;
  readonly roleBias: Float32Array;
  /** What is added where the subject or the object is not in the sentence. */
  readonly absent: Float32Array;
  /** What the distance of a thing adds, by bucket. */
  readonly distance: Float32Array;
  /** Rows of `featureWeights`. */
  readonly features: ReadonlyMap<string, number>;
  /** Two for each feature: subject, object. */
  readonly featureWeights: Float32Array;
}

/**
 * Reads events.bin as scripts/train/encoder/export_model.py writes it: a little-endian length, a JSON header of that length
 * {types, width, features}, then little-endian float32 arrays in the order of the interface.
 */
export function readEventModel(bytes: Uint8Array): EventModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerEnd = 4 + view.getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, headerEnd))) as {
    readonly types: readonly RelationType[];
    readonly width: number;
    readonly features: readonly string[];
  };
  const { types, width, features } = header;
  let at = headerEnd;
  const take = (count: number): Float32Array => {
    if (at + 4 * count > bytes.length) {
      throw new ExtractError('BAD_MODEL', 'the model of events is cut short; check out again');
    }
    const start = at;
    at += 4 * count;
    return Float32Array.from({ length: count }, (_, place) => view.getFloat32(start + 4 * place, true));
  };
  return {
    types,
    width,
    lexicon: take((types.length + 1) * 2 * types.length),
    roles: take(3 * (width + 1) * (width + 1)),
    roleBias: take(3),
    absent: take(2),
    distance: take(14),
    features: new Map(features.map((feature, place) => [feature, place])),
    featureWeights: take(2 * features.length),
  };
}
