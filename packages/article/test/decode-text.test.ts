import { readArticle } from '@simpul/article/read-article';
import { expect, test } from 'vitest';

const story = '“Kami menolak,” kata Menlu Türkiye – dan Côte d’Ivoire setuju.';

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

function windows1252(text: string): Uint8Array {
  const marks: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94, '–': 0x96, '’': 0x92 };
  return Uint8Array.from(text.split(''), (character) => marks[character] ?? character.charCodeAt(0));
}

test.each([
  ['UTF-8', Buffer.from(story)],
  ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${story}`)],
  ['UTF-16, little end first, with a byte order mark', utf16(`\ufeff${story}`, false)],
  ['UTF-16, big end first, with a byte order mark', utf16(`\ufeff${story}`, true)],
  ['windows-1252', windows1252(story)],
])('%s is decoded', (_, bytes) => {
  expect(readArticle({ name: 'a.txt', bytes, meta: {} }).text).toBe(story);
});

test('UTF-16 without a byte order mark is known by its zeros', () => {
  const plain = 'Pemerintah Jepang menolak permintaan itu.';
  expect(readArticle({ name: 'a.txt', bytes: utf16(plain, false), meta: {} }).text).toBe(plain);
});

test('the encoding that a page declares counts where its bytes are no UTF-8', () => {
  const sentence = 'Премьер-министр Индии посетил Москву и предложил помощь в переговорах с Украиной. '.repeat(3);
  const bytes = Buffer.concat([
    Buffer.from('<html><head><meta charset="koi8-r"></head><body><p>'),
    Uint8Array.from(sentence.split(''), koi8),
    Buffer.from('</p></body></html>'),
  ]);
  expect(readArticle({ name: 'a.html', bytes, meta: {} }).text).toBe(sentence.trim());
});

/** The letters of KOI8-R in the order of its code page, from 0xC0. */
function koi8(character: string): number {
  const index = 'юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ'.indexOf(character);
  return index < 0 ? character.charCodeAt(0) : 0xc0 + index;
}
