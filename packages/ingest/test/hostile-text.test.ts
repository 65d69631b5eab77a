import { array, assert, asyncProperty, constantFrom, integer, tuple } from 'fast-check';
import type { Article } from '@simpul/graph-schema/article';
import { resolveClaims } from '@simpul/resolve/resolve-claims';
import { expect, it } from 'vitest';
import { openPipeline } from '../src/open-pipeline.ts';

const pipeline = await openPipeline();
/** Seconds of work, on a machine that may have none to spare. */
const timeout = 300_000;
const story = 'Presiden Rusia Vladimir Putin menuduh Ukraina menyerang Belgorod, kata Menlu Latvia Janis Ozols. ';

/** As it stands after reading, so that a lone surrogate has not become U+FFFD on the way. */
const articleOf = (text: string): Article => ({
  source: 'teks.txt',
  url: null,
  title: null,
  outlet: null,
  language: 'id',
  publishedAt: '2024-10-29',
  retrievedAt: '2024-11-01T00:00:00Z',
  text,
  boilerplate: [],
});

/** Checks every offset from the words to the claims, and counts the claims. */
async function expectExactOffsets(text: string): Promise<number> {
  const article = articleOf(text);
  const sentences = (await pipeline.analysers.get('id')?.analyse(article)) ?? [];
  const words = sentences.flatMap((sentence) => sentence.words);
  const wrong = words.filter(
    ({ start, end, form }, at) => form === '' || start < (words[at - 1]?.end ?? 0) || text.slice(start, end) !== form,
  );
  expect(wrong).toEqual([]);
  expect(words.map(({ form }) => form).join('')).toBe(writtenIn(text));
  const extracted = await pipeline.extractor.extract(article, sentences);
  const { gazetteer } = pipeline;
  const { actors, claims } = resolveClaims({ article, sentences, claims: extracted, gazetteer });
  for (const { evidence } of claims) {
    expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    expect(sentences.some(({ start }) => start <= evidence.start)).toBe(true);
  }
  const starts = new Set(words.map((word) => word.start));
  const ends = new Set(words.map((word) => word.end));
  for (const span of actors.flatMap(({ mentions }) => mentions)) {
    expect([starts.has(span.start), ends.has(span.end), span.start < span.end]).toEqual([true, true, true]);
  }
  return claims.length;
}

/** What must be in words: everything but white space, on lines that have a letter or a digit. */
const writtenIn = (text: string): string =>
  text
    .split(/[\r\n\u2028\u2029]+/u)
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
    .join('')
    .replaceAll(/\s/gu, '');

it.each([
  ['5,000 quotations opened one in the other and closed again', `${'“kata '.repeat(5000)}${story}${'” '.repeat(5000)}`],
  ['2,000 straight quotation marks', `${'"'.repeat(2000)}${story}`],
  ['a word of 100 kB', `${story}${'a'.repeat(100_000)} ${story}`],
  ['a capital word of 100 kB', `${'A'.repeat(100_000)} ${story}`],
  ['100 kB of digits and dots', `${'1.'.repeat(50_000)} ${story}`],
  ['50,000 letters with a combining accent', `${'e\u0301'.repeat(50_000)} ${story}`],
  ['100,000 empty lines', `${'\n'.repeat(100_000)}${story}`],
  ['a story on either side of 3,000 lone surrogates', `${story}${'\uD83D'.repeat(3000)} ${story}`],
] as const)(
  '%s: every offset is exact, and the story is read',
  async (_, text) => {
    expect(await expectExactOffsets(text)).toBeGreaterThan(0);
  },
  timeout,
);

const pieces = [
  story,
  'Rusia',
  '\u200B',
  '\u200D',
  '\u2060',
  '\uFEFF',
  '\u00AD',
  '\u202E',
  '\u2066',
  '\u2069',
  '\u0000',
  '\uD83D',
  '\uDE42',
  '🙂',
  'Ukra\u200Bina menyerang',
  'Lat\u00ADvia mengecam',
  'E\u0301migré',
  'ﬁlipina',
  '＂',
  '“',
  '”',
  '"',
  "''",
  '‘',
  '(',
  ')',
  '-',
  '…',
  ' ',
  '\u2028',
  '\n',
];

it(
  'whatever invisible, bidirectional and broken characters stand in a text, every offset is exact',
  () => {
    const text = array(tuple(constantFrom(...pieces), integer({ min: 1, max: 3 })), { maxLength: 24 });
    const property = asyncProperty(text, async (parts) => {
      await expectExactOffsets(parts.map(([piece, times]) => piece.repeat(times)).join(''));
    });
    return assert(property, { numRuns: 40 });
  },
  timeout,
);
