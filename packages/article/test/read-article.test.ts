import { readArticle } from '@simpul/article/read-article';
import type { ArticleMeta } from '@simpul/article/source';
import { expect, test } from 'vitest';

const story = 'Menteri Luar Negeri Jepang mengunjungi Hanoi dan menawarkan bantuan kapal patroli kepada Vietnam. ';

function read(text: string | Uint8Array, name = 'berita.txt', meta: ArticleMeta = {}) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return readArticle({ name, bytes, meta });
}

function thrownBy(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return null;
}

test('plain text stays as it is, blanks and Windows line ends too', () => {
  const text = `  ${story}\r\n\r\n\t${story}\n`;
  expect(read(text).text).toBe(text);
});

test('what is told beside the file comes before what the page says', () => {
  const html = `<html><head><title>Judul halaman</title><meta property="og:site_name" content="Portal"></head><body><article><p>${story.repeat(4)}</p></article></body></html>`;
  const meta = {
    title: 'Judul',
    outlet: 'Warta',
    published: '2024-05-02',
    lang: 'id-ID',
    url: 'https://warta.example/1',
  };
  expect(read(html, 'a.html', meta)).toMatchObject({
    title: 'Judul',
    outlet: 'Warta',
    publishedAt: '2024-05-02',
    language: 'id',
    url: 'https://warta.example/1',
  });
});

test('an empty title is no title', () => {
  expect(read(story, 'a.txt', { title: ' ', outlet: '' })).toMatchObject({
    title: null,
    outlet: null,
    publishedAt: null,
  });
});

test('a text without an outlet has that of its dateline, if it is a web address', () => {
  expect(read(`HANOI, WARTAKITA.com - ${story}`).outlet).toBe('Wartakita.com');
  expect(read(`Hanoi (Reuters) - ${story}`).outlet).toBeNull();
});

test('a saved page is read as a page whatever its name', () => {
  const html = `<!DOCTYPE html><html><body><div><p>${story.repeat(4)}</p></div></body></html>`;
  expect(read(html, 'halaman.txt').text).toBe(story.repeat(4).trim());
});

test('Markdown gives its heading as title and its words without the marks', () => {
  const markdown = `---\ntags: x\n---\n# Kapal *patroli*\n\nMenteri [Luar Negeri](https://x.example) **Jepang**\nmengunjungi Hanoi.\n\n> "Kami siap,"\n> katanya.\n- Bantuan\ndatang\n- Kapal\n\n![foto](a.jpg)\n`;
  expect(read(markdown, 'a.md')).toMatchObject({
    title: 'Kapal patroli',
    text: 'Menteri Luar Negeri Jepang mengunjungi Hanoi.\n"Kami siap," katanya.\nBantuan datang\nKapal',
  });
});

test('a page without an outlet of its own is that of its address', () => {
  const html = `<html><head><link rel="canonical" href="https://www.warta.example/1"></head><body><p>${story.repeat(4)}</p></body></html>`;
  expect(read(html, 'a.html')).toMatchObject({ outlet: 'warta.example', url: 'https://www.warta.example/1' });
});

test('an address that is no web address is not taken from a page', () => {
  const html = `<html><head><link rel="canonical" href="javascript:alert(1)"></head><body><p>${story.repeat(4)}</p></body></html>`;
  expect(read(html, 'a.html').url).toBeNull();
});

test('scripts, styles and hidden forms of a page are no text', () => {
  const html = `<html><body><article><p>${story.repeat(4)}</p><script>var x = "Rusia menyerang";</script><style>p{}</style><p>${story}</p></article></body></html>`;
  expect(read(html, 'a.html').text).not.toContain('menyerang');
});

test.each([
  ['EMPTY', 'kosong.txt', ' \n\n'],
  ['EMPTY', 'kosong.html', ''],
  ['BINARY', 'foto.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0)],
  ['BINARY', 'laporan.pdf', new TextEncoder().encode('%PDF-1.7 …')],
  ['BINARY', 'data.txt', Uint8Array.from({ length: 500 }, (_, index) => (index * 37) % 29)],
  ['UNDECODABLE', 'rusak.txt', Uint8Array.from({ length: 600 }, (_, index) => 0x80 + ((index * 31) % 0x80))],
  [
    'NO_ARTICLE',
    'daftar.html',
    `<html><body><ul>${'<li><a href="/1">Kenya Kirim Polisi ke Haiti Lagi</a></li>'.repeat(30)}</ul></body></html>`,
  ],
  ['NO_ARTICLE', 'menu.html', '<html><body><nav><a href="/">Depan</a></nav></body></html>'],
  ['TOO_LARGE', 'besar.txt', new Uint8Array(5_000_001).fill(65)],
])('%s: %s is refused by its name and with advice', (code, name, content) => {
  const error = thrownBy(() => read(content, name));
  expect(error).toMatchObject({ name: 'ArticleError', code });
  expect((error as Error).message).toMatch(
    new RegExp(`^(?:the encoding of )?${name.replace('.', '\\.')}.*(?:;|can't)`),
  );
});

test('standard input is called so in errors', () => {
  expect(thrownBy(() => read('', '-'))).toMatchObject({
    message: expect.stringMatching(/^standard input is empty/) as string,
  });
});

test.each([
  ['published', { published: 'kapan-kapan' }],
  ['lang', { lang: 'bahasa Indonesia' }],
  ['url', { url: 'warta.example' }],
])('a wrong %s is refused and named', (field, meta) => {
  expect(thrownBy(() => read(story, 'a.txt', meta))).toMatchObject({
    code: 'BAD_META',
    message: expect.stringContaining(field) as string,
  });
});

test('five megabytes of Markdown marks take no more than seconds', () => {
  const started = performance.now();
  for (const mark of ['1/', '<!--', '![', '*a']) read(`a${mark.repeat(2_400_000 / mark.length)}`, 'a.md');
  expect(performance.now() - started).toBeLessThan(10_000);
});

test('mark-up nested a hundred thousand deep is refused, not a crash', () => {
  const html = `<html><body>${'<div>'.repeat(100_000)}${story}`;
  expect(thrownBy(() => read(html, 'dalam.html'))).toMatchObject({ code: 'NO_ARTICLE' });
});
