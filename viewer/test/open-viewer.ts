import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findSources } from '@simpul/article/find-sources';
import { ingest } from '@simpul/ingest/ingest';
import { openPipeline } from '@simpul/ingest/open-pipeline';
import { createServer } from '@simpul/server/create-server';
import type { GraphStore } from '@simpul/store/graph-store';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findChromium } from '../../scripts/chromium/find-chromium.ts';
import type { Drawn } from '../src/graph-canvas/open-graph-canvas.ts';

/** The browser of this machine; null where there is none. */
export const chromiumPath: string | null = findChromium();

export interface OpenViewer {
  readonly url: string;
  /** A fresh page; what it complains about is in `complaints`. */
  open(path: string, look?: Look): Promise<Page>;
  /** Errors of the console, of scripts, and requests to other hosts or that failed. */
  readonly complaints: readonly string[];
  /** As if someone ended `simpul serve`; `close` may still be called. */
  stopServer(): Promise<void>;
  close(): Promise<void>;
}

export interface Look {
  readonly colorScheme?: 'light' | 'dark';
  readonly locale?: 'id-ID' | 'en-GB';
}

const viewport = { width: 1200, height: 760 };

/** The viewer as built from these sources, served over `store`, in a real browser. */
export async function openViewer(store: GraphStore): Promise<OpenViewer> {
  const folder = await mkdtemp(join(tmpdir(), 'simpul-viewer-'));
  await buildInto(folder);
  const server = await createServer({ store, viewerDirectory: folder }).listen(0);
  const browser = await launch();
  const complaints: string[] = [];
  return {
    url: server.url,
    complaints,
    async open(path, { colorScheme = 'light', locale = 'id-ID' } = {}) {
      const page = await browser.newPage({ viewport, colorScheme, locale, reducedMotion: 'reduce' });
      listen(page, complaints);
      await page.goto(new URL(path, server.url).href);
      return page;
    },
    stopServer: () => server.close(),
    async close() {
      await browser.close();
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Vitest's NODE_ENV would make a bundle for development: tested is what is shipped. */
async function buildInto(outDir: string): Promise<void> {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    const root = fileURLToPath(new URL('..', import.meta.url));
    await build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true } });
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
}

/** Software rendering: test machines have no graphics card. */
function launch(): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-gpu', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
  return chromium.launch({ executablePath: chromiumPath ?? '', headless: true, args });
}

function listen(page: Page, complaints: string[]): void {
  page.on('console', (message) => {
    // Chromium's software renderer says so of every picking of a pixel.
    if (['error', 'warning'].includes(message.type()) && !message.text().includes('ReadPixels'))
      complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') complaints.push(`asked ${request.url()}`);
  });
}

/** Puts articles through the whole pipeline into the store. */
export async function ingestFiles(store: GraphStore, paths: readonly string[]): Promise<void> {
  const pipeline = await openPipeline();
  for await (const event of ingest(findSources(paths), { store, pipeline }))
    if (event.kind === 'failed') throw new Error(`${event.source} was not read`);
}

/** Waits until the graph is drawn, and says what is. */
export async function drawn(page: Page): Promise<Drawn> {
  await page.waitForFunction(() => (window.simpul?.drawn().nodes.length ?? 0) > 0);
  return await page.evaluate(() => {
    const { simpul } = window;
    if (simpul === undefined) throw new Error('nothing is drawn');
    return simpul.drawn();
  });
}

/** Clicks in the middle of a drawn line. */
export async function clickLine(page: Page, id: string): Promise<void> {
  const { edges } = await drawn(page);
  const middle = edges.find((edge) => edge.id === id)?.middle;
  const canvas = await page.locator('.canvas').boundingBox();
  if (middle == null || canvas === null) throw new Error(`line ${id} is not shown`);
  await page.mouse.click(canvas.x + middle.x, canvas.y + middle.y);
}

/** Share of pixels of the canvas that differ from its background, 0 to 1: an empty picture has none. */
export async function inkShare(page: Page): Promise<number> {
  const picture = (await page.locator('.canvas').screenshot()).toString('base64');
  return await page.evaluate(async (encoded) => {
    const image = new Image();
    image.src = `data:image/png;base64,${encoded}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext('2d');
    if (context === null) return 0;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    let differing = 0;
    for (let at = 0; at < data.length; at += 4)
      if ([0, 1, 2].some((channel) => Math.abs((data[at + channel] ?? 0) - (data[channel] ?? 0)) > 24)) differing += 1;
    return differing / (data.length / 4);
  }, picture);
}
