import { array, assert, double, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ParseState } from '../../../packages/nlp/src/parse-state.ts';
import { applyTransition } from '../../../packages/nlp/src/parse-tree.ts';
import { transitionCosts } from '../train-parser.ts';

/** A projective tree over `length` words from random numbers: heads, the root's head being `length`. */
function projectiveTree(length: number, random: () => number): Int32Array {
  const heads = new Int32Array(length);
  const build = (from: number, to: number, head: number): void => {
    if (from >= to) return;
    const word = from + Math.floor(random() * (to - from));
    heads[word] = head;
    const left = from + Math.floor(random() * (word - from + 1));
    build(from, left, word);
    build(left, word, word);
    const right = word + 1 + Math.floor(random() * (to - word));
    build(word + 1, right, word);
    build(right, to, word);
  };
  build(0, length, length);
  return heads;
}

describe('the dynamic oracle', () => {
  it('leads to the gold tree by any of its free moves', () => {
    const numbers = array(double({ min: 0, max: 0.999, noNaN: true }), { minLength: 1, maxLength: 200 });
    assert(
      property(integer({ min: 1, max: 20 }), numbers, (length, values) => {
        let next = 0;
        const random = (): number => values[next++ % values.length] ?? 0;
        const gold = projectiveTree(length, random);
        const state = new ParseState(length);
        while (!state.finished) {
          const costs = transitionCosts(state, gold);
          const free = [0, 1, 2].filter((move) => state.allows(move) && costs[move] === 0);
          expect(free.length).toBeGreaterThan(0);
          applyTransition(state, free[Math.floor(random() * free.length)] ?? 0);
        }
        expect(Array.from(state.heads)).toEqual(Array.from(gold, (head) => (head === length ? -1 : head)));
      }),
    );
  });
});
