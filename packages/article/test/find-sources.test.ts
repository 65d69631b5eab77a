import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import type { FindOptions } from '@simpul/article/find-sources';
import { findSources } from '@simpul/article/find-sources';
import { readArticle } from '@simpul/article/read-article';
import type { Source, SourceFailure } from '@simpul/article/source';
import { afterEach, beforeEach, expect, test } from 'vitest';

let cwd = '';

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'simpul-sources-'));
});

afterEach(() => {
  rmSync(cwd, { recursive: true });
});

function write(name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(cwd, name)), { recursive: true });
  writeFileSync(join(cwd, name), content);
}

async function find(paths: readonly string[], options: FindOptions = {}): Promise<readonly (Source | SourceFailure)[]> {
  const found: (Source | SourceFailure)[] = [];
  for await (const each of findSources(paths, { cwd, ...options })) found.push(each);
  return found;
}

const story = 'Kenya mengirim polisi ke Haiti.';

test('a folder gives its articles, sorted, from folders within too, and nothing else', async () => {
  for (const name of ['b.txt', 'a.md', 'z/c.HTML', 'z/y/d.htm', '.git/e.txt', '.f.txt', 'g.json', 'h.pdf'])
    write(`berita/${name}`, story);
  const found = await find(['berita']);
  expect(found.map(({ name }) => name)).toEqual(
    ['a.md', 'b.txt', 'z/c.HTML', 'z/y/d.htm'].map((name) => join('berita', ...name.split('/'))),
  );
});

test('a folder that links to itself is searched once', async () => {
  write('berita/a.txt', story);
  symlinkSync(join(cwd, 'berita'), join(cwd, 'berita', 'lagi'), 'junction');
  expect((await find(['berita'])).map(({ name }) => name)).toEqual([join('berita', 'a.txt')]);
});

test('the description beside a file goes with it', async () => {
  write('a.txt', story);
  write(
    'a.meta.json',
    JSON.stringify({ id: 7, title: ' Judul ', outlet: '', published: '29 Oktober 2024', lang: 'id-ID' }),
  );
  expect(await find(['a.txt'])).toMatchObject([
    { name: 'a.txt', meta: { title: 'Judul', outlet: null, published: '2024-10-29', url: null, lang: 'id' } },
  ]);
});

test.each([
  ['not JSON', '{"title": ', /a\.meta\.json is not JSON/],
  ['no object', '["x"]', /a\.meta\.json must be a JSON object/],
  ['a number for a title', '{"title": 5}', /a\.meta\.json: title is 5/],
  ['a date that is none', '{"published": "2024-13-45"}', /a\.meta\.json: published is "2024-13-45"/],
])('a description that is %s fails its article alone, by its file and place', async (_, json, message) => {
  write('a.txt', story);
  write('a.meta.json', json);
  write('b.txt', story);
  const [bad, good] = await find(['a.txt', 'b.txt']);
  expect(bad).toMatchObject({
    name: 'a.txt',
    error: { code: 'BAD_META', message: expect.stringMatching(message) as string },
  });
  expect(good).toMatchObject({ name: 'b.txt', meta: {} });
});

test('what is missing or empty is a value, and the others go on', async () => {
  write('b.txt', story);
  mkdirSync(join(cwd, 'kosong'));
  const found = await find(['tidak-ada.txt', 'kosong', 'http://127.0.0.1/', 'b.txt']);
  expect(found.map((each) => ('error' in each ? each.error.code : each.name))).toEqual([
    'NOT_FOUND',
    'NOT_FOUND',
    'REFUSED_ADDRESS',
    'b.txt',
  ]);
});

test('a file of 50 MB is refused before it is read', async () => {
  write('besar.txt', '');
  truncateSync(join(cwd, 'besar.txt'), 50_000_000);
  expect(await find(['besar.txt'])).toMatchObject([
    {
      name: 'besar.txt',
      error: { code: 'TOO_LARGE', message: expect.stringContaining('besar.txt has 50.0 MB') as string },
    },
  ]);
});

test('a dash reads standard input, up to the size of an article', async () => {
  async function* chunks(count: number): AsyncGenerator<Uint8Array> {
    for (let index = 0; index < count; index += 1) yield new TextEncoder().encode(story);
  }
  const [read] = await find(['-'], { stdin: chunks(2) });
  expect(readArticle(read as Source).text).toBe(story + story);
  expect(await find(['-'], { stdin: chunks(1_000_000) })).toMatchObject([{ name: '-', error: { code: 'TOO_LARGE' } }]);
});

test('only the source that is asked for is read', async () => {
  write('a.txt', story);
  const sources = findSources(['a.txt', 'b.txt'], { cwd });
  expect((await sources.next()).value).toMatchObject({ name: 'a.txt' });
  write('b.txt', story);
  expect((await sources.next()).value).toMatchObject({ name: 'b.txt' });
});

test('JSON Lines give an article a line; a bad line is named and the rest goes on', async () => {
  const lines = [
    JSON.stringify({ text: story, title: 'Satu', published: '2024-07-01' }),
    '',
    '{"text": ',
    JSON.stringify({ title: 'tanpa isi' }),
    JSON.stringify({ text: story, lang: 5 }),
    `${JSON.stringify({ html: `<p>${story.repeat(6)}</p>`, outlet: 'Warta' })}\r`,
  ];
  write('arsip.jsonl', `${lines.join('\n')}\n`);
  const found = await find(['arsip.jsonl']);
  expect(found.map((each) => [each.name, 'error' in each ? each.error.code : readArticle(each).text])).toEqual([
    ['arsip.jsonl:1', story],
    ['arsip.jsonl:3', 'BAD_RECORD'],
    ['arsip.jsonl:4', 'BAD_RECORD'],
    ['arsip.jsonl:5', 'BAD_META'],
    ['arsip.jsonl:6', story.repeat(6)],
  ]);
});

test('a line longer than any article is passed over, whole', async () => {
  write('arsip.jsonl', `${JSON.stringify({ text: 'a'.repeat(11_000_000) })}\n${JSON.stringify({ text: story })}`);
  expect(await find(['arsip.jsonl'])).toMatchObject([
    { name: 'arsip.jsonl:1', error: { code: 'TOO_LARGE' } },
    { name: 'arsip.jsonl:2' },
  ]);
});

test('a JSON file holds one record or an array of them', async () => {
  write('satu.json', JSON.stringify({ text: story }));
  write('banyak.json', JSON.stringify([{ text: story }, null, { text: story }]));
  const found = await find(['satu.json', 'banyak.json']);
  expect(found.map((each) => [each.name, 'error' in each])).toEqual([
    ['satu.json', false],
    ['banyak.json#1', false],
    ['banyak.json#2', true],
    ['banyak.json#3', false],
  ]);
});

test('text of a record is text, whatever it begins with', async () => {
  write('a.json', JSON.stringify({ text: '<html> adalah sebuah tag, kata Rutte.' }));
  const [source] = await find(['a.json']);
  expect(readArticle(source as Source).text).toBe('<html> adalah sebuah tag, kata Rutte.');
});
