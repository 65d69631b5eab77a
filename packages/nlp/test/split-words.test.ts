import { assert, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indonesian } from '../src/lang/id/indonesian.ts';
import { splitWords } from '../src/split-words.ts';

const names = new Set(['AS', 'Jepang', 'Rusia', 'Ukraina', 'Guinea-Bissau', 'Guinea', 'Bissau']);
const split = (text: string): string[] =>
  splitWords(text, { start: 0, end: text.length }, { language: indonesian, isName: (name) => names.has(name) }).map(
    ({ form }) => form,
  );

describe('splitting text into words', () => {
  it.each([
    ['Harga naik 10.000 rupiah.', ['Harga', 'naik', '10.000', 'rupiah', '.']],
    ['Nilainya 38,5 persen (29/10/2024).', ['Nilainya', '38,5', 'persen', '(', '29/10/2024', ')', '.']],
    ['Pukul 07.00-10.00 WIB', ['Pukul', '07.00', '-', '10.00', 'WIB']],
    ['Dr. Siti dan J. Kusuma, S.H.', ['Dr.', 'Siti', 'dan', 'J.', 'Kusuma', ',', 'S.H.']],
    ['Orang-orang pro-Rusia', ['Orang-orang', 'pro-Rusia']],
    ['latihan AS-Jepang', ['latihan', 'AS', '-', 'Jepang']],
    ['Kim Jong-un ke Guinea-Bissau', ['Kim', 'Jong-un', 'ke', 'Guinea-Bissau']],
    ['Jet F-16 dan Su-35', ['Jet', 'F-16', 'dan', 'Su-35']],
    ['lihat https://contoh.id/berita?a=1.', ['lihat', 'https://contoh.id/berita?a=1', '.']],
    ['Contoh.com/Ani Lestari', ['Contoh.com/Ani', 'Lestari']],
    ["`` Ya , '' katanya", ['``', 'Ya', ',', "''", 'katanya']],
    ['ke-5, 1970-an, Jum’at', ['ke-5', ',', '1970-an', ',', 'Jum’at']],
    ['Tunggu... -- nanti', ['Tunggu', '...', '--', 'nanti']],
  ])('%s', (text, words) => {
    expect(split(text)).toEqual(words);
  });

  it('loses no character and invents none, whatever the text', () => {
    assert(
      property(oneof(string({ unit: 'binary' }), string({ unit: 'grapheme' })), (text) => {
        const options = { language: indonesian, isName: (name: string) => names.has(name) };
        let end = 0;
        for (const word of splitWords(text, { start: 0, end: text.length }, options)) {
          expect(text.slice(end, word.start).trim()).toBe('');
          expect(text.slice(word.start, word.end)).toBe(word.form);
          expect(word.glued).toBe(word.start === end && end > 0);
          expect(word.end).toBeGreaterThan(word.start);
          end = word.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });
});
