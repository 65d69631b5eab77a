import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from './serve-pages.ts';
import { servePages } from './serve-pages.ts';

let open: Page;
let guarded: Page;

beforeAll(async () => {
  open = await servePages();
  guarded = await servePages({ token: 'kunci rahasia', host: '0.0.0.0' });
});
afterAll(async () => {
  await open.close();
  await guarded.close();
});

const codeOf = (text: string): unknown => (JSON.parse(text) as { error: { code: string } }).error.code;

it('a page whose name was rebound to 127.0.0.1 reads nothing', async () => {
  const answer = await open.get('/openapi.json', { host: `evil.example:${open.port}` });
  expect(answer.status).toBe(403);
  expect(codeOf(answer.text)).toBe('WRONG_HOST');
});

it('answers to its own names, on any port that was forwarded to it', async () => {
  for (const host of [`127.0.0.1:${open.port}`, `localhost:${open.port}`, 'LOCALHOST:9000', '[::1]:80', 'localhost'])
    expect((await open.get('/openapi.json', { host })).status, host).toBe(200);
});

it('a page of another origin may not use it, its own may', async () => {
  const refused = await open.get('/openapi.json', { origin: 'https://evil.example' });
  expect(refused.status).toBe(403);
  expect(codeOf(refused.text)).toBe('WRONG_ORIGIN');
  for (const origin of ['null', 'http://localhost:1', 'file://'])
    expect((await open.get('/openapi.json', { origin })).status, origin).toBe(403);
  expect((await open.get('/openapi.json', { origin: `http://127.0.0.1:${open.port}` })).status).toBe(200);
});

it('a form of another page cannot post a query', async () => {
  const answer = await open.post('/api/query', '{"cypher":"RETURN 1"}', { 'content-type': 'text/plain' });
  expect(answer.status).toBe(400);
  expect(codeOf(answer.text)).toBe('BAD_INPUT');
});

it('with a token, nothing but /health is told without it', async () => {
  for (const path of ['/', '/openapi.json', '/api/status', '/assets/index-1a2b.js']) {
    const answer = await guarded.get(path);
    expect(answer.status, path).toBe(401);
    expect(codeOf(answer.text)).toBe('NO_TOKEN');
  }
  expect((await guarded.get('/openapi.json', { authorization: 'Bearer kunci' })).status).toBe(401);
  expect((await guarded.get('/health')).status).toBe(200);
});

it('the token opens as header, as part of the address, and then as cookie', async () => {
  expect((await guarded.get('/openapi.json', { authorization: 'Bearer kunci rahasia' })).status).toBe(200);
  const page = await guarded.get('/?token=kunci%20rahasia', { host: 'laptop.example:80' });
  expect(page.status).toBe(200);
  const [cookie = ''] = page.headers['set-cookie'] ?? [];
  expect(cookie).toContain('HttpOnly');
  expect(cookie).toContain('SameSite=Strict');
  expect((await guarded.get('/openapi.json', { cookie: cookie.split(';')[0] ?? '' })).status).toBe(200);
});

it('the log holds what was asked, and no token', async () => {
  await guarded.get('/health?token=kunci%20rahasia');
  expect(guarded.log.at(-1)).toMatchObject({ method: 'GET', path: '/health', status: 200 });
  expect(JSON.stringify(guarded.log)).not.toContain('rahasia');
});
