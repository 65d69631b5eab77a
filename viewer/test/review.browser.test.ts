import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { GraphStore } from '@simpul/store/graph-store';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEmptyFolder } from '../../packages/store/test/embedded/open-empty-folder.ts';
import { reviewFacts } from './review-facts.ts';
import type { OpenViewer } from './open-viewer.ts';
import { chromiumPath, drawn, openViewer } from './open-viewer.ts';

const shots = fileURLToPath(new URL('../dist/screenshots', import.meta.url));

/** Decisions made on the page, in a real browser, over the real API and a real embedded store. */
describe.skipIf(chromiumPath === null)('review in the viewer (Chromium)', () => {
  let store: GraphStore;
  let viewer: OpenViewer;
  beforeAll(async () => {
    store = await openEmptyFolder();
    await store.put([reviewFacts]);
    viewer = await openViewer(store);
    await mkdir(shots, { recursive: true });
  }, 120_000);
  afterAll(async () => {
    await viewer.close();
    await store.close();
  });

  const lines = async (page: Page): Promise<readonly string[]> =>
    (await drawn(page)).edges.map(({ source, label, target }) => `${source} ${label} ${target}`).sort();
  const untilDrawn = (page: Page, count: number): Promise<unknown> =>
    page.waitForFunction((wanted) => window.simpul?.drawn().edges.length === wanted, count);
  const openLine = async (page: Page, source: string, target: string): Promise<void> => {
    const { relations } = await store.select({ limit: 100 });
    const id = relations.find((one) => one.source === source && one.target === target)?.id ?? '';
    await page.goto(new URL(`/?relation=${encodeURIComponent(id)}`, viewer.url).href);
    await page.locator('.claim').first().waitFor();
  };
  const toast = (page: Page) => page.locator('.toast');

  test('a rejected claim takes its line away and says who rejected it and why; undone, it is back', async () => {
    const page = await viewer.open('/');
    const before = await lines(page);
    await openLine(page, 'RUS', 'IRN');
    await page.getByRole('button', { name: 'Tinjau', exact: true }).click();
    await page.getByLabel('Alasan (boleh kosong)').fill('opini, bukan <b>peristiwa</b>');
    await page.getByRole('button', { name: 'Tolak' }).click();
    await untilDrawn(page, before.length - 1);
    expect(await lines(page)).not.toContainEqual(expect.stringMatching(/^RUS .* IRN$/));
    const state = page.locator('.review-state.rejected');
    await state.waitFor();
    expect(await state.textContent()).toMatch(/^ditolak oleh analyst pada .*: opini, bukan <b>peristiwa<\/b>$/);
    await page.screenshot({ path: `${shots}/review-rejected-light.png` });
    await toast(page).getByRole('button', { name: 'Batalkan' }).click();
    await untilDrawn(page, before.length);
    expect(await lines(page)).toEqual(before);
    await page.locator('.review-state.auto').waitFor();
    await page.close();
  });

  test('a claim is turned round by keyboard, given another kind, and both are undone from its history', async () => {
    const page = await viewer.open('/');
    const before = await lines(page);
    await openLine(page, 'RUS', 'IRN');
    await page.getByRole('button', { name: 'Tinjau', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    for (const name of ['Terima', 'Tolak', 'Balik arah']) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name);
    }
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      window.simpul?.drawn().edges.some(({ source, target }) => source === 'IRN' && target === 'RUS'),
    );
    expect(await page.locator('.review-state').textContent()).toMatch(/arahnya dibalik/);
    await page.getByRole('button', { name: 'Tinjau', exact: true }).click();
    await page.getByRole('button', { name: 'Ubah jenis' }).click();
    await page.getByLabel('Jenis yang benar').selectOption('AID/fund');
    await page.getByRole('button', { name: 'Terapkan' }).click();
    await page.waitForFunction(() =>
      window.simpul?.drawn().edges.some(({ source, label }) => source === 'IRN' && label.startsWith('mendanai')),
    );
    const undoing = page.locator('.journal-entry.active').getByRole('button', { name: 'Batalkan' });
    await openLine(page, 'IRN', 'RUS');
    await page.getByRole('button', { name: 'Tinjau', exact: true }).click();
    await undoing.nth(1).waitFor();
    await page.screenshot({ path: `${shots}/review-history-light.png` });
    const undone = await page.locator('.journal-entry.undone').count();
    await undoing.first().click();
    await page.locator('.journal-entry.undone').nth(undone).waitFor();
    await undoing.first().click();
    await page.waitForFunction(() =>
      window.simpul?.drawn().edges.some(({ source, target }) => source === 'RUS' && target === 'IRN'),
    );
    expect(await lines(page)).toEqual(before);
    await page.close();
  });

  test('Escape closes the menu of a claim and not the panel around it', async () => {
    const page = await viewer.open('/');
    await openLine(page, 'RUS', 'IRN');
    const button = page.getByRole('button', { name: 'Tinjau', exact: true });
    await button.click();
    await page.keyboard.press('Escape');
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    expect(await page.locator('.claim').count()).toBe(1);
    await page.close();
  });

  test('an accusation says what it accuses of', async () => {
    const page = await viewer.open('/');
    await openLine(page, 'USA', 'RUS');
    const about = page.locator('.about .claim-line');
    await about.waitFor();
    expect(await about.textContent()).toMatch(/^Rusia memasok Suriah: rudal/);
    await page.close();
  });

  test('two actors that are one become one disc, which tells why it is one; undone, they are two', async () => {
    const page = await viewer.open('/?actor=sarah-wijaja');
    const ids = async (): Promise<readonly string[]> => (await drawn(page)).nodes.map(({ id }) => id).sort();
    const before = await ids();
    expect(before).toContain('sarah-wijaja');
    const candidate = page.locator('.candidate');
    expect(await candidate.textContent()).toMatch(
      /berbeda satu huruf: Sarah Wijaya \/ Sarah Wijaja|Wijaja \/ Sarah Wijaya/,
    );
    await candidate.getByRole('button', { name: 'Satu aktor' }).click();
    await page.waitForFunction((count) => window.simpul?.drawn().nodes.length === count, before.length - 1);
    await page.getByRole('button', { name: 'Mengapa satu aktor?' }).click();
    await page.locator('.why-part', { hasText: 'digabungkan oleh analyst' }).waitFor();
    await page.screenshot({ path: `${shots}/review-why-light.png` });
    await toast(page).getByRole('button', { name: 'Batalkan' }).click();
    await page.waitForFunction((count) => window.simpul?.drawn().nodes.length === count, before.length);
    expect(await ids()).toEqual(before);
    await page.close();
  });

  test('an actor is merged with one found by name', async () => {
    const page = await viewer.open('/?actor=budi-hartono', { locale: 'en-GB' });
    const { nodes } = await drawn(page);
    await page.getByRole('button', { name: 'Merge with…' }).click();
    await page.getByLabel('Search for an actor that is the same').fill('sarah');
    await page.locator('.merge-choice', { hasText: 'Sarah Wijaja' }).click();
    await page.waitForFunction((count) => window.simpul?.drawn().nodes.length === count, nodes.length - 1);
    expect((await drawn(page)).nodes.map(({ id }) => id)).not.toContain('sarah-wijaja');
    await toast(page).getByRole('button', { name: 'Undo' }).click();
    await page.waitForFunction((count) => window.simpul?.drawn().nodes.length === count, nodes.length);
    await page.close();
  });

  test('the review page lists what waits, and A, R and U decide by keyboard', async () => {
    const page = await viewer.open('/', { colorScheme: 'dark' });
    await page.getByRole('button', { name: 'Tinjauan' }).click();
    await page.locator('.to-review').first().waitFor();
    await page.locator('.candidate').first().waitFor();
    await page.screenshot({ path: `${shots}/review-page-dark.png` });
    const claims = await page.locator('.to-review').count();
    expect(await page.locator('.to-review').first().textContent()).toMatch(/mesin tidak yakin/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('r');
    await page.locator('.candidate').waitFor({ state: 'detached' });
    expect(await store.candidates()).toEqual([]);
    await page.waitForFunction(() => document.activeElement?.closest('.to-review') !== null);
    await page.keyboard.press('a');
    await page.waitForFunction((count) => document.querySelectorAll('.to-review').length === count, claims - 1);
    expect((await store.decisions({ kinds: ['accept'] }))[0]).toMatchObject({ state: 'active' });
    await page.keyboard.press('u');
    await page.waitForFunction((count) => document.querySelectorAll('.to-review').length === count, claims);
    expect((await store.decisions({ kinds: ['accept'] }))[0]).toMatchObject({ state: 'undone' });
    await page.close();
  });

  test('a decision that the store refuses is told, and what is shown stays', async () => {
    const page = await viewer.open('/');
    await openLine(page, 'RUS', 'IRN');
    await page.getByRole('button', { name: 'Tinjau', exact: true }).click();
    await page.getByRole('button', { name: 'Terima' }).click();
    await page.locator('.review-state.accepted').waitFor();
    await store.forget((await store.articles())[0]?.id ?? '');
    await page.getByRole('button', { name: 'Tolak' }).click();
    await toast(page).getByText('Keputusan tidak tersimpan').waitFor();
    expect(await page.locator('.claim').count()).toBe(1);
    await page.goto(new URL('/?display=review', viewer.url).href);
    await page.getByText('Semua klaim sudah ditinjau.').waitFor();
    await page.locator('.journal-entry.lost').first().waitFor();
    await page.close();
  });

  test('no page complained but of the refused decision', () => {
    expect(viewer.complaints.filter((complaint) => !/404/.test(complaint))).toEqual([]);
  });
});
