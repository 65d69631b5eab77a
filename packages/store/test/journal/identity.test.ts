import type { Decision } from '@simpul/graph-schema/decision';
import { array, assert, constantFrom, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { identityOf, movedIds } from '../../src/journal/identity.ts';
import type { KnownActors } from '../../src/journal/journal-entry.ts';

const letters = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const all: KnownActors = { stored: new Set(letters), former: [] };
let count = 0;
const decide = (kind: 'same' | 'not-same', a: string, b: string): Decision => ({
  kind,
  actors: [a, b],
  id: String((count += 1)),
  author: 'ani',
  at: '2026-01-01T00:00:00.000Z',
  reason: null,
});

test('the second actor becomes the first, with all that were one with it', () => {
  const identity = identityOf([decide('same', 'a', 'b'), decide('same', 'c', 'a')], all);
  expect(identity.canonical('b')).toBe('c');
  expect(identity.members('a')).toEqual(['c', 'a', 'b']);
  expect(identity.members('d')).toEqual(['d']);
});

test('"not the same" holds against every chain, whichever came first', () => {
  const [one, two, apart] = [decide('same', 'a', 'b'), decide('same', 'b', 'c'), decide('not-same', 'c', 'a')];
  for (const order of [
    [one, two, apart],
    [apart, one, two],
  ]) {
    const identity = identityOf(order, all);
    expect(identity.canonical('b')).toBe('a');
    expect(identity.canonical('c')).toBe('c');
    expect([...identity.blocked]).toEqual([two.id]);
  }
});

test('a former id is its actor’s, the first by id where two claim it, unless they are said not to be the same', () => {
  const known = {
    ...all,
    former: [
      { former: 'x', actor: 'b' },
      { former: 'x', actor: 'a' },
    ],
  };
  expect(identityOf([], known).canonical('x')).toBe('a');
  expect(identityOf([decide('not-same', 'x', 'a')], known).canonical('x')).toBe('x');
  expect(identityOf([decide('same', 'c', 'x')], known).members('a')).toEqual(['c', 'a', 'x']);
});

test('a decision about an actor that is not there waits for it', () => {
  expect(identityOf([decide('same', 'a', 'z')], all).canonical('z')).toBe('z');
  expect(identityOf([decide('same', 'a', 'z')], { ...all, stored: new Set(['a', 'z']) }).canonical('z')).toBe('a');
});

test('whatever is decided, clusters part the actors, none holds two that are apart, and what moved is told', () => {
  const id = constantFrom(...letters);
  const decision = tuple(constantFrom('same' as const, 'same' as const, 'not-same' as const), id, id)
    .filter(([, a, b]) => a !== b)
    .map(([kind, a, b]) => decide(kind, a, b));
  assert(
    property(array(decision, { maxLength: 12 }), (decisions) => {
      const identity = identityOf(decisions, all);
      const before = identityOf(decisions.slice(0, -1), all);
      for (const one of letters) {
        expect(identity.members(one)).toContain(one);
        expect(identity.members(one)[0]).toBe(identity.canonical(one));
        for (const other of identity.members(one)) {
          expect(identity.members(other)).toEqual(identity.members(one));
          expect(identity.areApart(one, other)).toBe(false);
        }
      }
      expect(movedIds(before, identity)).toEqual(letters.filter((x) => before.canonical(x) !== identity.canonical(x)));
    }),
  );
});
