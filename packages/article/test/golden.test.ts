import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { readArticle } from '@simpul/article/read-article';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('golden/', import.meta.url));

/** One folder per page, written by us in the manner of Indonesian portals: source.html or source.txt, and what is read. */
describe.each(readdirSync(root))('%s', (folder) => {
  test('is read as its expected.json says', () => {
    const file = readdirSync(`${root}${folder}`).find((name) => name.startsWith('source.')) ?? 'source.txt';
    const article = readArticle({ name: file, bytes: readFileSync(`${root}${folder}/${file}`), meta: {} });
    const expected: unknown = JSON.parse(readFileSync(`${root}${folder}/expected.json`, 'utf8'));
    expect({
      title: article.title,
      outlet: article.outlet,
      publishedAt: article.publishedAt,
      language: article.language,
      url: article.url,
      text: article.text.split('\n'),
      boilerplate: article.boilerplate.map(({ start, end }) => article.text.slice(start, end)),
    }).toEqual(expected);
  });
});
