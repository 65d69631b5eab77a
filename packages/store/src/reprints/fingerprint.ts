import { articleBlocks } from '@simpul/graph-schema/neo4j-schema';
import type { Story } from './story-shingles.ts';
import { mix, storyShingles } from './story-shingles.ts';

/** What tells near-identical texts without reading them. */
export interface Fingerprint {
  /** 64 bits as 16 hexadecimal digits: those of near-identical texts differ in few. Null for a text too short to tell. */
  readonly simhash: string | null;
  /** Texts of which a block agrees, at the same place, may be near-identical; others are not compared. */
  readonly blocks: readonly string[];
}

/** As an article node holds it. */
export function fingerprintProperties(story: Story): Readonly<Record<string, string | null>> {
  const { simhash: bits, blocks } = fingerprint(story);
  return { simhash: bits, ...Object.fromEntries(articleBlocks.map((name, place) => [name, blocks[place] ?? null])) };
}

/** Shorter texts ("Foto: …") say the same by accident. */
const fewestShingles = 30;

const nothing: Fingerprint = { simhash: null, blocks: [] };

export function fingerprint(story: Story): Fingerprint {
  const pairs = storyShingles(story, 2);
  return pairs.size < fewestShingles ? nothing : { simhash: simhash(pairs), blocks: blocksOf(storyShingles(story, 3)) };
}

/** Charikar 2002: each bit is what most shingles have there. */
function simhash(shingles: ReadonlySet<number>): string {
  const votes = new Int32Array(64);
  for (const shingle of shingles)
    for (const half of [0, 1]) {
      const bits = mix(shingle ^ seed(half));
      for (let bit = 0; bit < 32; bit += 1)
        votes[half * 32 + bit] = (votes[half * 32 + bit] ?? 0) + (((bits >>> bit) & 1) === 1 ? 1 : -1);
    }
  return [0, 1]
    .map((half) => {
      let bits = 0;
      for (let bit = 0; bit < 32; bit += 1) if ((votes[half * 32 + bit] ?? 0) > 0) bits |= 1 << bit;
      return hex(bits);
    })
    .join('');
}

/**
 * Each block is two minima of the hashed shingles (Broder 1997). Texts that share the part s of their shingles agree in a
 * given block with probability s²; of eight blocks one agrees in 97 of 100 cases where s = 0.6, and 99.5 where s = 0.7.
 * Bands of the simhash would not do: to be sure of 12 bits they would be so short that everything is compared.
 */
function blocksOf(shingles: ReadonlySet<number>): readonly string[] {
  const minima = new Uint32Array(articleBlocks.length * 2).fill(0xff_ff_ff_ff);
  for (const shingle of shingles)
    for (let place = 0; place < minima.length; place += 1) {
      const hash = mix(shingle ^ seed(place));
      if (hash < (minima[place] ?? 0)) minima[place] = hash;
    }
  return articleBlocks.map((_, block) => hex(minima[2 * block] ?? 0) + hex(minima[2 * block + 1] ?? 0));
}

const seed = (number: number): number => Math.imul(number + 1, 0x9e_37_79_b9);

const hex = (bits: number): string => (bits >>> 0).toString(16).padStart(8, '0');
