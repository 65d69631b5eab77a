import { describe, expect, it } from 'vitest';
import { indonesian } from '../src/lang/id/indonesian.ts';
import { findQuotedRuns, splitSentences } from '../src/split-sentences.ts';
import { splitWords, type Token } from '../src/split-words.ts';

function words(text: string): Token[] {
  return splitWords(text, { start: 0, end: text.length }, { language: indonesian, isName: () => false });
}

function sentences(text: string): string[] {
  const found = words(text);
  return splitSentences(found, indonesian).map(({ first, last }) => text.slice(found[first]?.start, found[last]?.end));
}

function quotations(text: string): string[] {
  const found = words(text);
  return findQuotedRuns(found, text).map(({ first, last }) => text.slice(found[first]?.start, found[last]?.end));
}

describe('splitting a paragraph into sentences', () => {
  it.each([
    [['Delegasi tiba kemarin.', 'Perundingan dimulai hari ini.']],
    [['Dr. Ani tiba di Jl. Melati No. 5.', 'Ia disambut J. Kusuma.']],
    [['Sekitar 10.000 orang hadir pukul 07.30 WIB.', 'Tidak ada korban.']],
    [['"Kami menolak," kata Ani.', '"Kami akan pulang."']],
    [['"Apakah kalian siap?" tanya Ani kepada mereka.', 'Mereka diam.']],
    [['"Kami menang!" seru pelatih itu.', 'Penonton bersorak.']],
    [['"Itu tidak benar.', 'Kami tidak pernah mengirim senjata," katanya.']],
    [['Mereka membawa beras, gula, dll. untuk korban.', 'Bantuan tiba.']],
    [['Rapat selesai (pukul 10.00 WIB).', 'Mereka pulang.']],
    [['1. Kota pertama.', 'Kota kedua.']],
    [['Ia bertanya... lalu pergi.', 'Selesai.']],
  ])('%j', (expected) => {
    expect(sentences(expected.join(' '))).toEqual(expected);
  });
});

describe('finding quotations', () => {
  it.each([
    ['"Kami menolak," kata Ani, "dan akan pulang."', ['Kami menolak,', 'dan akan pulang.']],
    ['“Kami menolak,” kata Ani.', ['Kami menolak,']],
    ["`` Kami menolak , '' kata Ani .", ['Kami menolak ,']],
    ['"Kami menolak, "kata Ani.', ['Kami menolak,']],
    ['Ani menyebutnya "langkah mundur" dan pergi.', ['langkah mundur']],
    ['"Kami belum selesai. Kami akan kembali.', ['Kami belum selesai. Kami akan kembali.']],
    ['Kami sudah selesai," kata Ani.', ['Kami sudah selesai,']],
  ])('%s', (text, expected) => {
    expect(quotations(text)).toEqual(expected);
  });
});
