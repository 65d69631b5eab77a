import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from './serve-pages.ts';
import { servePages } from './serve-pages.ts';

let page: Page;

beforeAll(async () => {
  page = await servePages();
});
afterAll(() => page.close());

it('every state of the viewer gets its page, never from a cache', async () => {
  for (const path of ['/', '/articles/123', '/?actor=PRK']) {
    const answer = await page.get(path);
    expect(answer.status, path).toBe(200);
    expect(answer.text).toBe('<title>Simpul</title>');
    expect(answer.headers['cache-control']).toBe('no-cache');
  }
});

it('a built file may be kept for ever, since its name changes with it', async () => {
  const answer = await page.get('/assets/index-1a2b.js');
  expect(answer.headers['content-type']).toContain('javascript');
  expect(answer.headers['cache-control']).toContain('immutable');
});

it('a script that is not there is not a page', async () => {
  const answer = await page.get('/assets/index-old.js');
  expect(answer.status).toBe(404);
  expect(JSON.parse(answer.text)).toMatchObject({ error: { code: 'NOT_FOUND' } });
});

it('nothing outside the folder of the viewer is served', async () => {
  const ways = [
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/..\\secret.txt',
  ];
  for (const way of ways) expect((await page.get(way)).text, way).not.toContain('not for the network');
});

it('the viewer may load nothing from elsewhere and stand in no frame', async () => {
  const policy = String((await page.get('/')).headers['content-security-policy']);
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
});
