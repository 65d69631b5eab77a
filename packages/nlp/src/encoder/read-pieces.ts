import { NlpError } from '../nlp-error.ts';

/** The vocabulary of an encoder: its word pieces, how likely each is, and their embeddings, four bits a weight. */
export interface Pieces {
  /** Length of an embedding. */
  readonly width: number;
  readonly begin: number;
  readonly end: number;
  readonly unknown: number;
  readonly index: ReadonlyMap<string, number>;
  /** Log probability of each piece. */
  readonly scores: Float32Array;
  /** Length of the longest piece in UTF-16 units. */
  readonly longest: number;
  /** What a character is read as: full-width forms, ligatures. */
  readonly normaliser: ReadonlyMap<string, string>;
  /** One float16 scale for every block of 32 weights. */
  readonly scales: Uint16Array;
  /** 16 bytes a block: the low nibbles are its first 16 weights, the high ones its last; 8 is zero. */
  readonly nibbles: Uint8Array;
}

const block = 32;

/**
 * Reads pieces.bin as scripts/train/encoder/export_model.py writes it: seven little-endian integers (pieces, width, the pieces
 * begin, end, padding and unknown, length of the text), JSON of {pieces, normaliser}, scores, scales, nibbles.
 */
export function readPieces(bytes: Uint8Array): Pieces {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = (place: number): number => view.getUint32(4 * place, true);
  const [count, width, textLength] = [whole(0), whole(1), whole(6)];
  const blocks = (count * width) / block;
  const scoresAt = 28 + textLength;
  const scalesAt = scoresAt + 4 * count;
  const nibblesAt = scalesAt + 2 * blocks;
  if (bytes.length !== nibblesAt + (blocks * block) / 2) {
    throw new NlpError('BAD_MODEL', 'the table of word pieces is cut short or damaged; check out again');
  }
  const { pieces, normaliser } = JSON.parse(new TextDecoder().decode(bytes.subarray(28, scoresAt))) as {
    readonly pieces: readonly string[];
    readonly normaliser: Readonly<Record<string, string>>;
  };
  const index = new Map<string, number>();
  for (const [place, piece] of pieces.entries()) if (!index.has(piece)) index.set(piece, place);
  return {
    width,
    begin: whole(2),
    end: whole(3),
    unknown: whole(5),
    index,
    scores: Float32Array.from({ length: count }, (_, at) => view.getFloat32(scoresAt + 4 * at, true)),
    longest: pieces.reduce((most, piece) => Math.max(most, piece.length), 0),
    normaliser: new Map(Object.entries(normaliser)),
    scales: Uint16Array.from({ length: blocks }, (_, at) => view.getUint16(scalesAt + 2 * at, true)),
    nibbles: bytes.subarray(nibblesAt),
  };
}

/** Writes the embedding of a piece into `target`: `width` numbers. */
export function writeEmbedding({ width, scales, nibbles }: Pieces, piece: number, target: Float32Array): void {
  const first = (piece * width) / block;
  for (let part = 0; part < width / block; part++) {
    const scale = fromHalf(scales[first + part] ?? 0);
    const bytes = (first + part) * 16;
    const out = part * block;
    for (let at = 0; at < 16; at++) {
      const pair = nibbles[bytes + at] ?? 0;
      target[out + at] = ((pair & 15) - 8) * scale;
      target[out + at + 16] = ((pair >> 4) - 8) * scale;
    }
  }
}

/** The value of an IEEE 754 half-precision number. */
function fromHalf(bits: number): number {
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  const sign = bits & 0x8000 ? -1 : 1;
  if (exponent === 31) return fraction ? NaN : sign * Infinity;
  return sign * (exponent === 0 ? fraction * 2 ** -24 : (1 + fraction / 1024) * 2 ** (exponent - 15));
}
