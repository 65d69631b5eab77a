import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { GraphStore } from '@simpul/store/graph-store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aClaim, anActor, anArticle, someFacts } from '../../packages/store/test/facts.ts';
import { noNeo4j, openEmptyStore } from '../../packages/store/test/neo4j/open-empty-store.ts';
import type { OpenViewer } from './open-viewer.ts';
import { chromiumPath, drawn, openViewer } from './open-viewer.ts';

const missing = noNeo4j ?? (chromiumPath === null ? 'no Chromium' : null);
const shots = fileURLToPath(new URL('../dist/screenshots', import.meta.url));

describe.skipIf(missing !== null)(`the console for Cypher (${missing ?? 'Neo4j, Chromium'})`, () => {
  let store: GraphStore;
  let viewer: OpenViewer;
  beforeAll(async () => {
    store = await openEmptyStore();
    await store.put([
      someFacts(
        anArticle('Korea Utara memasok rudal kepada Rusia. Rusia menuduh Ukraina.'),
        [aClaim(['PRK', 'AID', 'RUS']), aClaim(['RUS', 'ACCUSE', 'UKR'])],
        { actors: [anActor('PRK'), anActor('RUS'), anActor('UKR')] },
      ),
    ]);
    viewer = await openViewer(store);
    await mkdir(shots, { recursive: true });
  }, 120_000);
  afterAll(async () => {
    await viewer.close();
    await store.close();
  });

  test('an example is a click away, and running it shows its rows', async () => {
    const page = await viewer.open('/');
    await page.getByRole('button', { name: 'Cypher', exact: true }).click();
    await page.getByRole('button', { name: 'Siapa menuduh siapa' }).click();
    await page.getByRole('button', { name: 'Jalankan' }).click();
    await page.locator('.answer-table tbody tr').first().waitFor();
    expect(await page.locator('.answer-table tbody').textContent()).toMatch(/RUS.*UKR/);
    expect(new URL(page.url()).searchParams.get('display')).toBe('cypher');
    await page.screenshot({ path: `${shots}/console-light.png` });
    await page.close();
  });

  test('a query typed runs by Ctrl+Enter; its nodes open and are shown in the graph', async () => {
    const page = await viewer.open('/?display=cypher', { colorScheme: 'dark', locale: 'en-GB' });
    await type(page, 'MATCH (a:Actor)-[r:AID]->(b:Actor) RETURN a, r, b, r.claims AS claims, $n AS n');
    await page.getByRole('textbox', { name: '$n' }).fill('[1, 2]');
    await page.locator('.cm-content').press('Control+Enter');
    await page.getByText('1 row', { exact: true }).waitFor();
    await page.screenshot({ path: `${shots}/console-dark.png` });
    expect(await page.locator('.answer-table td').last().textContent()).toBe('1, 2');
    await page.locator('.value-chip.node').first().click();
    await page.waitForURL(/actor=PRK/);
    await page.getByRole('button', { name: 'Show 2 actors in the graph' }).click();
    expect((await drawn(page)).nodes.map(({ id }) => id).sort()).toEqual(['PRK', 'RUS', 'UKR']);
    await page.goBack();
    expect(await page.locator('.past-query').first().textContent()).toMatch(/^MATCH \(a:Actor\)-\[r:AID\]/);
    await page.close();
  });

  test('an error is marked in the text at its place, and said below', async () => {
    const page = await viewer.open('/?display=cypher');
    await type(page, 'MATCH (a:Actor) RETRN a');
    await page.getByRole('button', { name: 'Jalankan' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.locator('.cypher-error').textContent()).toBe('RETRN');
    expect(await page.getByRole('alert').textContent()).toMatch(/Baris 1, kolom 17/);
    await page.screenshot({ path: `${shots}/console-error.png` });
    await page.close();
  });

  test('the schema is offered while one types, and Escape closes only the offer', async () => {
    const page = await viewer.open('/?display=cypher&actor=PRK');
    await type(page, 'MATCH (a:Per');
    await page.locator('.cm-tooltip-autocomplete li', { hasText: 'Person' }).waitFor();
    await page.locator('.cm-content').press('Escape');
    await page.locator('.cm-tooltip-autocomplete').waitFor({ state: 'detached' });
    expect(page.url()).toMatch(/actor=PRK/);
    await page.close();
  });

  test('an answer that is cut off says so', async () => {
    const page = await viewer.open('/?display=cypher', { locale: 'en-GB' });
    await type(page, 'UNWIND range(1, 1500) AS n RETURN n');
    await page.locator('.cm-content').press('Control+Enter');
    await page.getByText('Only the first 1000 rows are shown').waitFor();
    expect(await page.locator('.answer-table tbody tr').count()).toBe(1000);
    await page.close();
  });

  test('a query that takes long is cancelled', async () => {
    const page = await viewer.open('/?display=cypher');
    await type(page, 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b) AS s');
    await page.locator('.cm-content').press('Control+Enter');
    await page.getByRole('button', { name: 'Batalkan' }).click();
    await page.getByText('Kueri dibatalkan.').waitFor();
    expect(await page.getByRole('button', { name: 'Batalkan' }).count()).toBe(0);
    await page.close();
  });

  test('the browser complained about nothing but the wrong query', () => {
    expect(viewer.complaints.filter((complaint) => !/400|422/.test(complaint))).toEqual([]);
  });
});

/** Writes into the empty editor; brackets close themselves, and what is typed over them replaces them. */
async function type(page: Awaited<ReturnType<OpenViewer['open']>>, cypher: string): Promise<void> {
  const editor = page.locator('.cm-content');
  await editor.click();
  await editor.press('Control+A');
  await editor.press('Delete');
  await page.keyboard.type(cypher);
}
