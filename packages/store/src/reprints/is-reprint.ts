import type { Story } from './story-shingles.ts';
import { storyShingles } from './story-shingles.ts';

export type Likeness = 'reprint' | 'perhaps' | 'other';

/** Of 227,000 pairs of real articles none but true copies was nearer than 14 of 64 bits. */
const surelyWithin = 7;

/**
 * Copies whose ends were cut off, or that got another headline or paragraph, stay within this; what tells them from other
 * articles is how much of the story they share. Unrelated texts differ in about 32 bits.
 */
const perhapsWithin = 24;

/** Share of the shorter text's word pairs that the other has too: at least 0.9 for most copies, at most 0.11 for others. */
const sharedByCopies = 0.75;

/** A longer article that quotes a brief one whole tells more than that. */
const longestCopy = 2;

/** What the simhashes of two articles tell. */
export function likeness(a: string, b: string): Likeness {
  const bits = distance(a, b);
  return bits <= surelyWithin ? 'reprint' : bits <= perhapsWithin ? 'perhaps' : 'other';
}

/** Whether one story holds most of the other and little besides, for those that are perhaps reprints. */
export function sharesStory(a: Story, b: Story): boolean {
  const [one, other] = [storyShingles(a, 2), storyShingles(b, 2)];
  const [fewer, more] = one.size < other.size ? [one, other] : [other, one];
  if (more.size > longestCopy * fewer.size) return false;
  let shared = 0;
  for (const shingle of fewer) if (more.has(shingle)) shared += 1;
  return shared >= sharedByCopies * fewer.size;
}

/** In how many bits two simhashes differ. */
export function distance(a: string, b: string): number {
  return bitsIn(a.slice(0, 8), b.slice(0, 8)) + bitsIn(a.slice(8), b.slice(8));
}

function bitsIn(a: string, b: string): number {
  let bits = (Number.parseInt(a, 16) ^ Number.parseInt(b, 16)) >>> 0;
  let count = 0;
  for (; bits !== 0; bits &= bits - 1) count += 1;
  return count;
}
