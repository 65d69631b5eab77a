import type { Roots } from './analyse-word.ts';

/** Reads lines of a weight, in half powers of two, and the roots that have it. */
export function readRoots(text: string): Roots {
  const roots = new Map<string, number>();
  for (const line of text.split('\n')) {
    const [weight = '', ...words] = line.split(' ');
    for (const word of words) roots.set(word, Number(weight) / 2);
  }
  return roots;
}
