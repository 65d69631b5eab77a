import { assert, double, option, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ExtractError } from '../../src/extract-error.ts';
import { confidenceFeatures, confidenceOf, readConfidence } from '../../src/learned/confidence.ts';

const claim = { rule: 'active:order', trust: 0.85, kind: 0.9, subject: 0.95, object: 0.8 };

describe('the confidence of a claim', () => {
  it('is a share, whatever the odds', () => {
    const odds = double({ min: 0, max: 1, noNaN: true });
    const claims = record({ kind: odds, subject: odds, object: odds, trust: option(odds) });
    assert(
      property(claims, (one) => {
        const confidence = confidenceOf({ one: -1, kind: 1, subject: 1, trust: 2 }, { ...one, rule: 'noun:owner' });
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThan(1);
      }),
    );
  });

  it('takes the model at its word where a weight is 1', () => {
    expect(confidenceOf({ kind: 1 }, claim)).toBeCloseTo(0.9);
  });

  it('grows with odds that count for it', () => {
    const weights = { one: 0.3, subject: 0.5 };
    expect(confidenceOf(weights, claim)).toBeGreaterThan(confidenceOf(weights, { ...claim, subject: 0.2 }));
  });

  it('knows passives with and without a theme as one family, and what a promise says as another', () => {
    const family = (rule: string): boolean => confidenceFeatures({ ...claim, rule }).has('family passive');
    expect([family('passive:order'), family('passive-theme:tree'), family('promise:passive:order')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('has no rule in it where only the model found the claim', () => {
    const names = [...confidenceFeatures({ ...claim, rule: 'learned', trust: null }).keys()];
    expect(names).toEqual(['one', 'kind', 'subject', 'object', 'weaker end']);
  });
});

it('weights that are none are refused, with what to do', () => {
  expect(() => readConfidence('{"weights":{"one":"0"}}')).toThrow(ExtractError);
  expect(() => readConfidence('{}')).toThrow(/check out again/u);
});
