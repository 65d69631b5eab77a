import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { readArticle } from '@simpul/article/read-article';
import { describe, expect, test } from 'vitest';

/** Publishers' articles, read in place; they aren't part of the repository. */
const shared = fileURLToPath(new URL('../../../../shared/', import.meta.url));
const folders = ['articles/unlabelled', 'gold/seed', 'gold/train', 'gold/dev'].map((folder) => `${shared}${folder}`);
const present = folders.every((folder) => existsSync(folder));

describe.skipIf(!present)('real articles (skipped: ../shared is absent)', () => {
  const names = folders.flatMap((folder) =>
    (present ? readdirSync(folder) : []).filter((file) => file.endsWith('.txt')).map((file) => `${folder}/${file}`),
  );
  const read = (name: string) => readArticle({ name, bytes: readFileSync(name), meta: {} });

  test('each is read, as it is in its file, and is Indonesian', () => {
    expect(names.length).toBeGreaterThan(600);
    for (const name of names) {
      const { text, language } = read(name);
      expect(text).toBe(readFileSync(name, 'utf8'));
      expect(language, name).toBe('id');
    }
  });

  test('no sentence that a claim was annotated in is marked as boilerplate', () => {
    const gold = names.filter((name) => existsSync(name.replace('.txt', '.gold.json')));
    const overlaps = gold.flatMap((name) => {
      const { text, boilerplate } = read(name);
      const { claims } = JSON.parse(readFileSync(name.replace('.txt', '.gold.json'), 'utf8')) as {
        claims: { quote: string }[];
      };
      return claims.flatMap(({ quote }) => {
        const at = text.indexOf(quote);
        return boilerplate.filter(({ start, end }) => at >= 0 && start < at + quote.length && at < end);
      });
    });
    expect(gold.length).toBeGreaterThan(100);
    expect(overlaps).toEqual([]);
  });
});
