import { describe, expect, it } from 'vitest';
import type { ExtractedClaim } from '../src/extracted-claim.ts';
import { verifyClaim } from '../src/verify-claim.ts';
import { articleOf, claimsIn } from './read-claims-of.ts';

const text = 'Rusia menyerang Ukraina.';
const article = articleOf(text);
const claim = firstOf(await claimsIn(text));

function firstOf(claims: readonly ExtractedClaim[]): ExtractedClaim {
  const [first] = claims;
  if (!first) throw new Error('the sentence must give a claim');
  return first;
}

function verify(change: Partial<ExtractedClaim>, on = article): string | null {
  return verifyClaim(on, { ...claim, ...change });
}

describe('a claim is checked against the text', () => {
  it('holds when its words are there', () => {
    expect(verify({})).toBeNull();
  });

  it('falls when its evidence says something else', () => {
    expect(verify({ evidence: { start: 0, end: 24, quote: 'Rusia menyerang Georgia.' } })).toBe(
      'evidence is not in the text',
    );
  });

  it('falls when a speaker was made up', () => {
    const invented = { ...claim.subject, text: 'Putin' };
    expect(verify({ attribution: [invented] })).toBe('mention is not in the text');
  });

  it('falls when an end stands in another sentence', () => {
    const longer = articleOf(`${text} China diam.`);
    const far = { ...claim.subject, start: 25, end: 30, text: 'China' };
    expect(verify({ object: far }, longer)).toBe('subject or object outside the evidence');
  });

  it('falls when it comes from an advert', () => {
    expect(verify({}, { ...article, boilerplate: [{ start: 0, end: 24 }] })).toBe('from boilerplate');
  });

  it('falls when frame or mode belong to another relation', () => {
    expect(verify({ frame: 'visit' })).toBe('frame of another relation');
    expect(verify({ mode: 'visit' })).toBe('mode of another relation');
  });

  it('falls when it acts on itself', () => {
    expect(verify({ object: claim.subject })).toBe('acts on itself');
  });
});
