import type { ClaimReference, Verdict } from '@simpul/graph-schema/decision';
import { anything, assert, property } from 'fast-check';
import { expect, test } from 'vitest';
import { decisionId } from '../../src/ids.ts';
import { parseDecision } from '../../src/journal/parse-decision.ts';

const span = { start: 0, end: 4 };
const claim: ClaimReference = {
  article: 'x',
  evidence: { quote: 'Seno', ...span },
  subjectSpan: span,
  objectSpan: null,
  predicateSpan: span,
  relation: 'AID',
  modality: 'alleged',
  polarity: 'negated',
  speaker: 'bima',
};
const authorship = { author: 'ani', at: '2026-01-01T00:00:00.000Z', reason: null };
const verdicts: readonly Verdict[] = [
  { kind: 'same', actors: ['a', 'b'] },
  { kind: 'not-same', actors: ['a', 'b'] },
  { kind: 'accept', claim },
  { kind: 'reject', claim },
  { kind: 'flip', claim },
  { kind: 'retype', claim, to: { relation: 'CONSULT', frame: 'visit', mode: 'visit' } },
  { kind: 'undo', decision: 'abc' },
];

const badDecision = expect.objectContaining({ name: 'StoreError', code: 'BAD_DECISION' }) as Error;

test('what was exported is read again, whatever the order of its fields, and has the id it had', () => {
  for (const verdict of verdicts) {
    const draft = { ...verdict, ...authorship };
    const shuffled = Object.fromEntries(Object.entries({ ...draft, id: 'forged' }).toReversed());
    const parsed = parseDecision(JSON.parse(JSON.stringify(shuffled)));
    expect(parsed).toEqual(draft);
    expect(decisionId(parsed)).toBe(decisionId(draft));
  }
});

test('decisions that differ in anything have different ids', () => {
  const ids = verdicts.flatMap((verdict) => [
    decisionId({ ...verdict, ...authorship }),
    decisionId({ ...verdict, ...authorship, author: 'budi' }),
    decisionId({ ...verdict, ...authorship, reason: '' }),
  ]);
  expect(new Set(ids).size).toBe(ids.length);
});

test('whatever else a file holds is refused with a sentence', () => {
  const refuses = (value: unknown): void => {
    expect(() => parseDecision(value)).toThrow(badDecision);
  };
  assert(property(anything(), refuses));
  const good = { kind: 'retype', claim, to: { relation: 'CONSULT', frame: 'visit', mode: null }, ...authorship };
  for (const wrong of [
    { at: 'yesterday' },
    { at: '2026-13-01T00:00:00.000Z' },
    { author: ' ' },
    { reason: 5 },
    { to: { relation: 'CONSULT', frame: 'supply', mode: null } },
    { to: { relation: '__proto__', frame: 'visit', mode: null } },
    { claim: { ...claim, evidence: { quote: 'x', start: 0.5, end: 2 } } },
    { claim: { ...claim, modality: 'certain' } },
    { kind: 'same', actors: ['a', 'a'] },
  ])
    refuses({ ...good, ...wrong });
});
