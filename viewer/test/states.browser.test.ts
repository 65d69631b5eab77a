import type { GraphStore } from '@simpul/store/graph-store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { claimKey } from '@simpul/store/ids';
import { copiesOf } from '../../packages/store/test/copies.ts';
import { aClaim, anActor, anArticle, someFacts, spanIn } from '../../packages/store/test/facts.ts';
import { noNeo4j, openEmptyStore } from '../../packages/store/test/neo4j/open-empty-store.ts';
import type { OpenViewer } from './open-viewer.ts';
import { chromiumPath, drawn, openViewer } from './open-viewer.ts';

const missing = noNeo4j ?? (chromiumPath === null ? 'no Chromium' : null);
const copiedKey = claimKey({ subject: 'PRK', relation: 'AID', object: 'RUS', mutual: false });
const hostile = '<img src=x onerror="window.caught=1"> Rusia <b>memasok</b> senjata kepada Iran.';

describe.skipIf(missing !== null)(`states of the viewer (${missing ?? 'Neo4j, Chromium'})`, () => {
  let store: GraphStore;
  let viewer: OpenViewer;
  beforeAll(async () => {
    store = await openEmptyStore();
    viewer = await openViewer(store);
  }, 60_000);
  afterAll(async () => {
    await viewer.close();
    await store.close();
  });

  test('an empty graph says which command fills it', async () => {
    const page = await viewer.open('/');
    await page.getByRole('heading', { name: 'Belum ada artikel di graf ini' }).waitFor();
    expect(await page.locator('.command').textContent()).toMatch(/simpul -- ingest /);
    await page.close();
  });

  test('text of an article is text, whatever it looks like', async () => {
    const text = `${hostile}\n<script>window.caught = 2</script>`;
    await store.put([
      someFacts(
        anArticle(text, { title: '<i>judul</i>', url: 'javascript:window.caught=3', outlet: '<u>media</u>' }),
        [aClaim(['RUS', 'AID', 'IRN'], { evidence: { quote: hostile, ...spanIn(text, hostile) } })],
        { actors: [anActor('RUS', { name: '<b>Russia</b>', nameId: '<b>Rusia</b>' }), anActor('IRN')] },
      ),
    ]);
    const page = await viewer.open('/');
    const { edges } = await drawn(page);
    await page.goto(new URL(`/?relation=${encodeURIComponent(edges[0]?.id ?? '')}`, viewer.url).href);
    expect(await page.locator('.evidence').textContent()).toBe(hostile);
    await page.getByRole('button', { name: 'Buka di artikel' }).click();
    expect(await page.locator('.article-text').textContent()).toContain('<script>window.caught = 2</script>');
    expect(await page.locator('.reader a').count()).toBe(0);
    expect(await page.locator('.panel img:not(.mark), .panel script, .panel b b, .panel i, .panel u').count()).toBe(0);
    expect(await page.evaluate(() => 'caught' in window)).toBe(false);
    await page.close();
  });

  test('a link to what is gone says so and does not break the page', async () => {
    const page = await viewer.open('/?relation=gone');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toMatch(/no relationship with id "gone"/);
    expect((await drawn(page)).nodes).toHaveLength(2);
    await page.close();
  });

  test('a browser that cannot draw gets the table', async () => {
    const page = await viewer.open('about:blank');
    await page.addInitScript(() => {
      Object.assign(HTMLCanvasElement.prototype, { getContext: () => null });
    });
    await page.goto(viewer.url);
    await page.getByRole('row', { name: /Rusia.*IRN/ }).waitFor();
    expect(await page.getByRole('button', { name: 'Tabel' }).getAttribute('aria-pressed')).toBe('true');
    await page.close();
  });

  test('a reprint leads to the story as it was printed first', async () => {
    await store.put(copiesOf('https://contoh.id/', 2));
    const page = await viewer.open('/');
    const { edges } = await drawn(page);
    const line = edges.find(({ id }) => id === copiedKey);
    await page.goto(new URL(`/?relation=${encodeURIComponent(line?.id ?? '')}`, viewer.url).href);
    await page.getByText('2 klaim dari 1 media').waitFor();
    await page.getByText('cetak ulang dari Harian 0').waitFor();
    await page.getByRole('button', { name: 'Buka di artikel' }).first().click();
    await page.getByRole('button', { name: 'cetak ulang dari Harian 0' }).click();
    await page.getByText('Dicetak juga oleh Harian 1').waitFor();
    expect(await page.getByText('cetak ulang dari').count()).toBe(0);
    await page.close();
    for (const number of [0, 1]) await store.forget(`https://contoh.id/${number}`);
  });

  test('nothing but the refused link was complained about', () => {
    expect(viewer.complaints.filter((complaint) => !/404|no WebGL/.test(complaint))).toEqual([]);
  });

  test('a server that is gone is named, with the command that brings it back', async () => {
    const page = await viewer.open('/');
    await drawn(page);
    await viewer.stopServer();
    await page.getByRole('button', { name: 'Per negara' }).click();
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(/Server tidak menjawab.*simpul -- serve.*Coba lagi/);
    await page.close();
  });
});
