import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { GraphStore } from '@simpul/store/graph-store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noNeo4j, openEmptyStore } from '../../packages/store/test/neo4j/open-empty-store.ts';
import { palettes } from '@simpul/export/picture/palette';
import type { OpenViewer } from './open-viewer.ts';
import { chromiumPath, clickLine, drawn, ingestFiles, inkShare, openViewer } from './open-viewer.ts';

const samples = fileURLToPath(new URL('../../packages/ingest/samples', import.meta.url));
const shots = fileURLToPath(new URL('../dist/screenshots', import.meta.url));
const missing = noNeo4j ?? (chromiumPath === null ? 'no Chromium' : null);

/** From the articles over Neo4j and the API to the pixels, in a real browser: nothing in between is made up. */
describe.skipIf(missing !== null)(`the viewer over the samples (${missing ?? 'Neo4j, Chromium'})`, () => {
  let store: GraphStore;
  let viewer: OpenViewer;
  beforeAll(async () => {
    store = await openEmptyStore();
    await ingestFiles(store, [samples]);
    viewer = await openViewer(store);
    await mkdir(shots, { recursive: true });
  }, 120_000);
  afterAll(async () => {
    await viewer.close();
    await store.close();
  });

  test('North Korea → Russia is drawn with its things, its colour and its direction', async () => {
    const page = await viewer.open('/');
    const { edges } = await drawn(page);
    const aid = edges.find(
      ({ source, target, label }) => source === 'PRK' && target === 'RUS' && /pasukan/.test(label),
    );
    expect(aid?.label).toMatch(/amunisi/);
    expect(aid).toMatchObject({ arrow: 1, gap: 0, color: palettes.light.families['material-cooperation'] });
    await page.close();
  });

  test('a click on the line shows who says so; a click on a claim shows its sentence in the article', async () => {
    const page = await viewer.open('/?focus=PRK');
    const { edges } = await drawn(page);
    const aid = edges.find(
      ({ source, target, label }) => source === 'PRK' && target === 'RUS' && /amunisi/.test(label),
    );
    await clickLine(page, aid?.id ?? '');
    await page.getByRole('heading', { name: 'Korea Utara Rusia' }).waitFor();
    const card = page.locator('.claim', { hasText: 'Pyongyang juga memasok jutaan peluru artileri' }).first();
    expect(await card.locator('.claim-speaker').textContent()).toBe('menurut Kim Yong-hyun');
    expect(await card.locator('.claim-facts').textContent()).toMatch(/4 Nov 2024/);
    await card.getByRole('button', { name: 'Buka di artikel' }).click();
    const mark = page.locator('.article-text mark').first();
    await mark.waitFor();
    expect(
      await page
        .locator('.article-text mark')
        .allTextContents()
        .then((parts) => parts.join('')),
    ).toMatch(/^"Pyongyang juga memasok jutaan peluru artileri .* konferensi pers\.$/);
    const [box, panel] = [await mark.boundingBox(), await page.locator('.panel').boundingBox()];
    expect(box?.y).toBeGreaterThan(panel?.y ?? 0);
    expect(box?.y).toBeLessThan((panel?.y ?? 0) + (panel?.height ?? 0));
    expect(await page.locator('.article-text .part-boilerplate').allTextContents()).toContainEqual(
      expect.stringContaining('Baca juga'),
    );
    // A link shows another person the same.
    const second = await viewer.open(new URL(page.url()).search);
    await second.locator('.article-text mark', { hasText: 'Pyongyang' }).first().waitFor();
    await page.close();
    await second.close();
  });

  test('who affirms and who denies stand side by side', async () => {
    const page = await viewer.open('/?focus=PRK');
    const { edges } = await drawn(page);
    const aid = edges.find(
      ({ source, target, label }) => source === 'PRK' && target === 'RUS' && /amunisi/.test(label),
    );
    await clickLine(page, aid?.id ?? '');
    const denying = page.locator('.sides section').nth(1);
    await denying.waitFor();
    expect(await denying.locator('.section-title').textContent()).toMatch(/Menyangkal/);
    expect(await denying.locator('.evidence').first().textContent()).toMatch(/tidak pernah mengirim|membantah/);
    await page.close();
  });

  test.each([
    { colorScheme: 'light', locale: 'id-ID' },
    { colorScheme: 'dark', locale: 'en-GB' },
  ] as const)('the picture is not empty ($colorScheme, $locale)', async (look) => {
    const page = await viewer.open('/', look);
    await drawn(page);
    // Flags come a moment after the lines.
    await page.waitForTimeout(1500);
    expect(await inkShare(page)).toBeGreaterThan(0.015);
    await page.screenshot({ path: `${shots}/overview-${look.colorScheme}.png` });
    await page.locator('.relation-list button').first().click();
    await page.locator('.claim').first().waitFor();
    await page.waitForTimeout(600);
    await page.screenshot({ path: `${shots}/relation-${look.colorScheme}.png` });
    await page.close();
  });

  test('"/" finds an actor by its other name; back undoes the step', async () => {
    const page = await viewer.open('/');
    const before = (await drawn(page)).nodes.length;
    await page.keyboard.press('/');
    await page.keyboard.type('Korut');
    await page.getByRole('option', { name: /Korea Utara/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Korea Utara' }).waitFor();
    await page.waitForFunction((count) => window.simpul?.drawn().nodes.length !== count, before);
    expect(new URL(page.url()).search).toBe('?focus=PRK&actor=PRK');
    await page.getByRole('button', { name: 'Kembali', exact: true }).click();
    await page.waitForFunction((count) => window.simpul?.drawn().nodes.length === count, before);
    await page.close();
  });

  test('adding neighbours moves nobody who is there, and can be taken back', async () => {
    const page = await viewer.open('/?focus=UKR&actor=RUS');
    const places = async () => new Map((await drawn(page)).nodes.map(({ id, x, y }) => [id, { x, y }]));
    const before = await places();
    await page.getByRole('button', { name: 'Tambah tetangga' }).click();
    await page.waitForFunction((count) => (window.simpul?.drawn().nodes.length ?? 0) > count, before.size);
    const after = await places();
    // The frame may have grown: what must hold is that everyone stands to everyone as before.
    const [one, other, third] = [...before.keys()];
    const shape = (all: typeof before) => {
      const [a, b, c] = [one, other, third].map((id) => all.get(id ?? '') ?? { x: 0, y: 0 });
      return (
        Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0)) /
        Math.hypot((a?.x ?? 0) - (c?.x ?? 0), (a?.y ?? 0) - (c?.y ?? 0))
      );
    };
    expect(shape(after)).toBeCloseTo(shape(before), 5);
    await page.getByRole('button', { name: 'Tutup tetangga' }).click();
    await page.waitForFunction((count) => window.simpul?.drawn().nodes.length === count, before.size);
    await page.close();
  });

  test('a pulled actor goes where it is pulled, and that opens nothing', async () => {
    const page = await viewer.open('/?focus=PRK');
    const place = async () => (await drawn(page)).nodes.find(({ id }) => id === 'PRK') ?? { x: 0, y: 0 };
    const canvas = await page.locator('.canvas').boundingBox();
    const [left, top] = [canvas?.x ?? 0, canvas?.y ?? 0];
    const before = await place();
    await page.mouse.move(left + before.x, top + before.y);
    await page.mouse.down();
    await page.mouse.move(left + before.x + 60, top + before.y + 40, { steps: 5 });
    await page.mouse.up();
    await page.waitForTimeout(400);
    const after = await place();
    expect(after.x - before.x).toBeCloseTo(60, -1);
    expect(after.y - before.y).toBeCloseTo(40, -1);
    expect(new URL(page.url()).search).toBe('?focus=PRK');
    await page.close();
  });

  test('by state, persons give way to their states', async () => {
    const page = await viewer.open('/');
    const persons = async () => (await drawn(page)).nodes.filter(({ label }) => label === 'Mark Rutte').length;
    expect(await persons()).toBe(1);
    await page.getByRole('button', { name: 'Per negara' }).click();
    await page.waitForFunction(() => window.simpul?.drawn().nodes.every(({ label }) => label !== 'Mark Rutte'));
    await page.locator('.relation-list button').first().click();
    await page.locator('.claim').first().waitFor();
    await page.close();
  });

  test('an entry of the legend hides its lines and says how many there are', async () => {
    const page = await viewer.open('/');
    const shown = async () => (await drawn(page)).edges.filter(({ hidden }) => !hidden).length;
    const before = await shown();
    const entry = page.getByRole('button', { name: /Konflik: ucapan/ });
    const count = Number((await entry.locator('.count').textContent()) ?? '');
    expect(count).toBeGreaterThan(0);
    await entry.click();
    expect(await shown()).toBe(before - count);
    expect(await entry.getAttribute('aria-pressed')).toBe('false');
    await page.close();
  });

  test('without a pointer: arrow keys walk from actor to actor, the table leads to the claims', async () => {
    const page = await viewer.open('/');
    await drawn(page);
    await page.locator('.canvas').focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('.actor-title').waitFor();
    const first = await page.locator('.actor-title').textContent();
    await page.keyboard.press('ArrowLeft');
    await page.waitForFunction((name) => document.querySelector('.actor-title')?.textContent !== name, first);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Tabel' }).click();
    const row = page.getByRole('row', { name: /Korea Utara.*memasok.*Rusia/ });
    await row.locator('.relation-link').focus();
    await page.keyboard.press('Enter');
    await page.locator('.claim').first().waitFor();
    expect(await page.locator('.summary-ends').textContent()).toMatch(/Korea Utara.*Rusia/);
    await page.close();
  });

  test('no page complained, and none asked another host', () => {
    expect(viewer.complaints).toEqual([]);
  });
});
