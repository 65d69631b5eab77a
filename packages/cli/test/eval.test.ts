import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runSimpul } from './run-simpul.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'simpul-eval-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('an annotated article is measured, and its page shows the sentence', async () => {
  const text = 'Pemerintah Jepang mengecam Korea Utara pada hari Senin.\n';
  await writeFile(join(folder, 'a.txt'), text);
  await writeFile(join(folder, 'a.gold.json'), JSON.stringify(annotate(text.trim())));
  const page = join(folder, 'report.html');
  const { code, stdout } = await runSimpul(['eval', '--json', '--lang', 'id', '--html', page, folder]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ articles: 1, scores: { event: { tp: 1, fp: 0, fn: 0, f1: 1 } } });
  const html = await readFile(page, 'utf8');
  expect(html).toContain('Pemerintah Jepang mengecam Korea Utara');
  expect(html).toMatch(/<svg [^>]*role="img"/u);
});

test('a folder without gold cannot be measured, and the message says what it needs', async () => {
  const { code, stderr } = await runSimpul(['eval', folder]);
  expect(code).toBe(1);
  expect(stderr).toContain('ID.gold.json');
});

function annotate(quote: string): unknown {
  const claim = {
    subject: 'JPN',
    relation: 'ACCUSE',
    object: 'PRK',
    modality: 'asserted',
    polarity: 'affirmed',
    quote,
  };
  return {
    actors: [
      { key: 'JPN', name: 'Jepang', names: ['Jepang'] },
      { key: 'PRK', name: 'Korea Utara', names: ['Korea Utara'] },
    ],
    claims: [claim],
  };
}
