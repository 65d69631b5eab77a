import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { GraphStore } from '@simpul/store/graph-store';
import type { SerializedGraph } from 'graphology-types';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEmptyFolder } from '../../packages/store/test/embedded/open-empty-folder.ts';
import type { OpenViewer } from './open-viewer.ts';
import { chromiumPath, drawn, ingestFiles, openViewer } from './open-viewer.ts';

const samples = fileURLToPath(new URL('../../packages/ingest/samples', import.meta.url));

describe.skipIf(chromiumPath === null)('saving what is shown (Chromium)', () => {
  let store: GraphStore;
  let viewer: OpenViewer;
  let page: Page;
  beforeAll(async () => {
    store = await openEmptyFolder();
    await ingestFiles(store, [samples]);
    viewer = await openViewer(store);
    page = await viewer.open('/');
    await drawn(page);
  }, 120_000);
  afterAll(async () => {
    await viewer.close();
    await store.close();
  });

  /** The files that a choice in the menu saves. */
  async function save(label: string, count = 1): Promise<readonly Download[]> {
    const downloads: Download[] = [];
    page.on('download', (download) => downloads.push(download));
    await page.getByRole('button', { name: 'Simpan yang tampil' }).click();
    await page.locator('.export-menu button', { hasText: label }).click();
    await expect.poll(() => downloads.length, { timeout: 20_000 }).toBe(count);
    page.removeAllListeners('download');
    return downloads;
  }
  const textOf = async (download: Download | undefined): Promise<string> =>
    readFile((await download?.path()) ?? '', 'utf8');

  test('the SVG is well-formed, holds names, flags, legend and caption, and fetches nothing', async () => {
    const [file] = await save('SVG');
    expect(file?.suggestedFilename()).toMatch(/^simpul-seluruh-graf-\d{4}-\d\d-\d\d\.svg$/);
    const read = await page.evaluate(
      (text) => {
        const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
        return {
          root: documentElement.tagName,
          images: [...documentElement.querySelectorAll('image')].map((image) => image.getAttribute('href') ?? ''),
          texts: [...documentElement.querySelectorAll('text')].map(({ textContent }) => textContent),
        };
      },
      await textOf(file),
    );
    expect(read.root).toBe('svg');
    const { nodes } = await drawn(page);
    expect(read.images).toHaveLength(nodes.length);
    expect(read.images.every((address) => address.startsWith('data:image/svg+xml,'))).toBe(true);
    expect(read.texts).toEqual(expect.arrayContaining(['Seluruh graf', 'Rusia', 'Konflik: tindakan', 'dinyatakan']));
  });

  test('the PNG is the same picture at twice its size, and not empty', async () => {
    const [file] = await save('PNG');
    const png = await readFile((await file?.path()) ?? '');
    const canvas = await page.locator('.canvas').boundingBox();
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(2 * (canvas?.width ?? 0));
    expect(png.readUInt32BE(20)).toBeGreaterThan(2 * (canvas?.height ?? 0));
    expect(png.length).toBeGreaterThan(50_000);
  });

  test('data are what the picture shows: a family switched off is left out', async () => {
    const edgesOf = async (): Promise<SerializedGraph['edges']> => {
      const [file] = await save('JSON');
      return (JSON.parse(await textOf(file)) as SerializedGraph).edges;
    };
    const all = await edgesOf();
    await page.locator('.legend-entry').first().click();
    const left = await edgesOf();
    await page.locator('.legend-entry').first().click();
    expect(left).toEqual(all.filter(({ attributes }) => attributes?.['quad'] !== 'material-conflict'));
    expect(left.length).toBeLessThan(all.length);
  });

  test('CSV is two files, GEXF and GraphML one each', async () => {
    const names = async (label: string, count: number): Promise<readonly string[]> =>
      (await save(label, count)).map((file) => file.suggestedFilename().replace(/^.*\d{4}-\d\d-\d\d/, ''));
    expect(await names('CSV', 2)).toEqual(['-nodes.csv', '-relations.csv']);
    expect(await names('GEXF', 1)).toEqual(['.gexf']);
    expect(await names('GraphML', 1)).toEqual(['.graphml']);
  });

  test('the table saves data but no picture, and Escape closes the menu', async () => {
    await page.getByRole('button', { name: 'Tabel' }).click();
    await page.getByRole('button', { name: 'Simpan yang tampil' }).click();
    expect(await page.locator('.export-menu button:disabled').count()).toBe(2);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.export-menu').count()).toBe(0);
    expect(viewer.complaints).toEqual([]);
  });
});
