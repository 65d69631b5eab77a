import { describe, expect, it } from 'vitest';
import { moveClaim, type Place, placeClaim } from '../../claims/placed-claim.ts';

const text = 'Malta menuduh Kuba, lalu Kuba membalas Malta dengan sanksi.';
const answer = { s: 'Kuba#2', r: 'SANCTION', o: 'Malta#2', t: 'membalas', items: ['sanksi'], by: 'Malta', opt: true };

const wordsAt = (place: Place | null | undefined): string | null => (place ? text.slice(...place) : null);

describe('placeClaim', () => {
  it('counts words that stand twice', () => {
    const { subject, object, trigger, items, speaker } = placeClaim(text, answer);
    expect([subject, object]).toEqual([
      [25, 29],
      [39, 44],
    ]);
    expect([trigger, items?.[0], speaker].map(wordsAt)).toEqual(['membalas', 'sanksi', 'Malta']);
  });

  it('keeps no word of the text, and of modality and polarity only what is not plain', () => {
    expect(JSON.stringify(placeClaim(text, { ...answer, m: 'asserted', p: 'negated' }))).toBe(
      '{"relation":"SANCTION","trigger":[30,38],"subject":[25,29],"object":[39,44],' +
        '"items":[[52,58]],"polarity":"negated","speaker":[0,5],"optional":true}',
    );
  });

  it('takes places that are told rather than looking for the words', () => {
    expect(placeClaim(text, { ...answer, s: 'Kuba', sp: [25, 29] }).subject).toEqual([25, 29]);
  });

  it('leaves an end out that is written as nothing', () => {
    expect(placeClaim(text, { ...answer, s: '' }).subject).toBeNull();
  });

  it.each(['Peru', 'Kuba#3'])('names %s, which the sentence does not hold', (s) => {
    expect(() => placeClaim(text, { ...answer, s })).toThrow(`"${s}" isn't in`);
  });
});

describe('moveClaim', () => {
  it('finds the same words behind what stands before the sentence', () => {
    const before = 'Kuba dan Malta berselisih. ';
    const moved = moveClaim(placeClaim(text, answer), before.length);
    const there = [moved.trigger, moved.subject, moved.object, moved.speaker, ...(moved.items ?? [])];
    expect(there.map((place) => place && (before + text).slice(...place))).toEqual([
      'membalas',
      'Kuba',
      'Malta',
      'Malta',
      'sanksi',
    ]);
    expect(moved.optional).toBe(true);
  });
});
