import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { markText } from '../src/panels/mark-text.ts';
import { paragraphs } from '../src/panels/paragraphs.ts';
import { webAddress } from '../src/panels/web-address.ts';

test('the pieces joined are the text again, and each carries exactly the marks that cover it', () => {
  const marks = fc.array(
    fc.record({
      start: fc.integer({ min: -5, max: 45 }),
      end: fc.integer({ min: -5, max: 45 }),
      kind: fc.constantFrom('evidence', 'other'),
    }),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), marks, (text, all) => {
      const pieces = markText(text, all);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      for (const { start, text: piece, kinds } of pieces.filter((one) => one.text !== ''))
        for (const position of [start, start + piece.length - 1]) {
          const covering = all.filter((mark) => mark.start <= position && position < mark.end).map(({ kind }) => kind);
          expect([...kinds].sort()).toEqual([...new Set(covering)].sort());
        }
    }),
  );
});

test('paragraphs are the lines that hold something, at their places', () => {
  const text = 'Satu.\n\n  \nDua tiga.\n';
  expect(paragraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Satu.', 'Dua tiga.']);
});

test('only web addresses are opened', () => {
  expect(webAddress('https://contoh.id/berita')).toBe('https://contoh.id/berita');
  expect(webAddress('javascript:alert(1)')).toBeNull();
  expect(webAddress('data:text/html,x')).toBeNull();
  expect(webAddress('bukan alamat')).toBeNull();
  expect(webAddress(null)).toBeNull();
});
