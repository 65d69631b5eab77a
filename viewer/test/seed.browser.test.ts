import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { GraphStore } from '@simpul/store/graph-store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noNeo4j, openEmptyStore } from '../../packages/store/test/neo4j/open-empty-store.ts';
import type { OpenViewer } from './open-viewer.ts';
import { chromiumPath, clickLine, drawn, ingestFiles, openViewer } from './open-viewer.ts';

// The publisher's text is read in place and never copied: what is expected of it is taken from the file.
const seed = fileURLToPath(new URL('../../../shared/gold/seed/tribunnews-korut-rusia.txt', import.meta.url));
const shots = fileURLToPath(new URL('../dist/screenshots', import.meta.url));
const missing =
  noNeo4j ?? (chromiumPath === null ? 'no Chromium' : existsSync(seed) ? null : 'the seed article is not there');

/** The main job: one real article in, its story on the screen, the sentence behind the line. */
describe.skipIf(missing !== null)(`the main job on the seed article (${missing ?? 'Neo4j, Chromium'})`, () => {
  let store: GraphStore;
  let viewer: OpenViewer;
  beforeAll(async () => {
    store = await openEmptyStore();
    await ingestFiles(store, [seed]);
    viewer = await openViewer(store);
    await mkdir(shots, { recursive: true });
  }, 120_000);
  afterAll(async () => {
    await viewer.close();
    await store.close();
  });

  test('the line North Korea → Russia names troops and munitions', async () => {
    const page = await viewer.open('/');
    const { edges } = await drawn(page);
    const line = edges.find(({ source, target, label }) => source === 'PRK' && target === 'RUS' && label.includes(':'));
    expect(line?.label).toMatch(/pasukan/);
    expect(line?.label).toMatch(/amunisi/);
    expect(line).toMatchObject({ arrow: 1, gap: 0, hidden: false, labelled: true });
    await page.waitForTimeout(1500);
    await page.screenshot({ path: `${shots}/seed-light.png` });
    await page.close();
  });

  test('behind the line stands what Mark Rutte says of munitions, in the very sentence of the article', async () => {
    const text = await readFile(seed, 'utf8');
    const page = await viewer.open('/', { colorScheme: 'dark' });
    const { edges } = await drawn(page);
    const line = edges.find(({ source, target, label }) => source === 'PRK' && target === 'RUS' && label.includes(':'));
    await clickLine(page, line?.id ?? '');
    const card = page.locator('.claim', { hasText: 'Mark Rutte' }).filter({ hasText: 'amunisi' }).first();
    const quote = (await card.locator('.evidence').textContent()) ?? '';
    expect(quote).toMatch(/amunisi/);
    expect(text).toContain(quote);
    await page.screenshot({ path: `${shots}/seed-claims-dark.png` });
    await card.getByRole('button', { name: 'Buka di artikel' }).click();
    await page.locator('.article-text mark').first().waitFor();
    const marked = (await page.locator('.article-text mark').allTextContents()).join('');
    expect(marked).toBe(quote);
    const paragraphs = (await page.locator('.article-text p').allTextContents()).join('\n');
    expect(paragraphs).toBe(
      text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .join('\n'),
    );
    await page.screenshot({ path: `${shots}/seed-article-dark.png` });
    await page.close();
  });

  test('no page complained', () => {
    expect(viewer.complaints).toEqual([]);
  });
});
