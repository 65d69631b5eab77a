import { actorId, articleId, canonicalUrl, claimId, claimKey, inputHash, outletId } from '@simpul/store/ids';
import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anArticle } from './facts.ts';

describe('an article', () => {
  test('is the same under every link to it', () => {
    const links = [
      'https://www.contoh.id/berita/1',
      'http://contoh.id/berita/1/',
      'https://CONTOH.id/berita/1?utm_source=wa&fbclid=x#komentar',
      'https://contoh.id/berita/1?page=all',
    ];
    expect(new Set(links.map((url) => articleId({ url, text: 'x' }))).size).toBe(1);
  });

  test('is another under another path, query or port', () => {
    const links = ['1', '2', '1?id=1', '1?id=2', '1?page=2'].map((path) => `https://contoh.id/${path}`);
    links.push('https://contoh.id:8080/1');
    expect(new Set(links.map((url) => articleId({ url, text: 'x' }))).size).toBe(links.length);
  });

  test('without a link is known by its text', () => {
    expect(articleId({ url: null, text: 'a' })).toBe(articleId({ url: null, text: 'a' }));
    expect(articleId({ url: null, text: 'a' })).not.toBe(articleId({ url: null, text: 'b' }));
  });

  test('has an id that a path, a query string and a file name can hold', () => {
    assert(property(string(), (text) => /^[0-9a-f]{20}$/.test(articleId({ url: text, text }))));
  });

  test('a link that is none is taken as it is', () => {
    expect(canonicalUrl(' bukan tautan ')).toBe('bukan tautan');
  });

  test('is read anew when anything that its facts depend on changed, and not when it was only fetched again', () => {
    const article = anArticle('x');
    const hashes = [
      inputHash(article, 'p'),
      inputHash(article, 'q'),
      inputHash({ ...article, text: 'y' }, 'p'),
      inputHash({ ...article, publishedAt: null }, 'p'),
      inputHash({ ...article, title: 'y' }, 'p'),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(inputHash({ ...article, retrievedAt: '2030-01-01T00:00:00Z' }, 'p')).toBe(inputHash(article, 'p'));
  });
});

describe('a key', () => {
  const key = (subject: string, object: string | null, mutual: boolean): string =>
    claimKey({ subject, relation: 'CONSULT', object, mutual });

  test('does not know who of a mutual pair was named first', () => {
    expect(key('RUS', 'PRK', true)).toBe(key('PRK', 'RUS', true));
    expect(key('RUS', 'PRK', false)).not.toBe(key('PRK', 'RUS', false));
  });

  test('keeps its parts apart', () => {
    expect(key('a', 'bc', false)).not.toBe(key('ab', 'c', false));
    expect(key('a', null, false)).not.toBe(key('a', 'null', false));
  });
});

test('claims that differ in speaker, place or count are different claims', () => {
  const identity = {
    article: 'a',
    subject: 'PRK',
    relation: 'AID',
    object: 'RUS',
    modality: 'alleged',
    polarity: 'affirmed',
    nearestSpeaker: null,
    evidence: { start: 0, end: 10 },
    predicateSpan: { start: 3, end: 5 },
    repetition: 0,
  } as const;
  const others = [
    { ...identity, nearestSpeaker: 'USA' },
    { ...identity, evidence: { start: 0, end: 11 } },
    { ...identity, predicateSpan: { start: 4, end: 5 } },
    { ...identity, repetition: 1 },
    { ...identity, polarity: 'negated' } as const,
  ];
  expect(new Set([identity, ...others].map(claimId)).size).toBe(others.length + 1);
});

test('an id that was shortened stays as it is when it is copied', () => {
  const short = actorId({ id: 'x'.repeat(1000), local: false }, 'a1');
  expect(short.length).toBeLessThan(330);
  expect(actorId({ id: short, local: false }, 'a2')).toBe(short);
  expect(actorId({ id: 'x'.repeat(1001), local: false }, 'a1')).not.toBe(short);
});

test('a lone surname belongs to its article, everyone else to all', () => {
  expect(actorId({ id: 'lee', local: true }, 'a1')).toBe('lee@a1');
  expect(actorId({ id: 'PRK', local: false }, 'a1')).toBe('PRK');
});

test('an outlet is the same however it is written', () => {
  expect(outletId('Tribun  News.com')).toBe('tribun-news-com');
  expect(outletId('TRIBUN news com')).toBe('tribun-news-com');
  expect(outletId('///')).toMatch(/^[0-9a-f]{20}$/);
});
