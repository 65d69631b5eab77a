import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from './serve-pages.ts';
import { servePages } from './serve-pages.ts';

let page: Page;

beforeAll(async () => {
  page = await servePages();
});
afterAll(() => page.close());

interface Failure {
  readonly error: { readonly code: string; readonly message: string };
}

const failureOf = (text: string): Failure['error'] => (JSON.parse(text) as Failure).error;

it('an operation that does not exist is a 404 that says where the list is', async () => {
  const answer = await page.get('/api/nothing');
  expect(answer.status).toBe(404);
  expect(failureOf(answer.text).message).toContain('/openapi.json');
});

it('a misspelt relation type, date or limit is refused with the name of the field', async () => {
  for (const [query, field] of [
    ['relations=AID,HELP', 'relations'],
    ['statuses=sure', 'statuses'],
    ['since=yesterday', 'since'],
    ['limit=0', 'limit'],
    ['hops=7', 'hops'],
    ['view=country', 'view'],
  ] as const) {
    const answer = await page.get(`/api/graph?${query}`);
    expect(answer.status, query).toBe(400);
    expect(failureOf(answer.text)).toMatchObject({ code: 'BAD_INPUT', message: expect.stringContaining(field) });
  }
});

it('a body that is no JSON, no query or too large is refused', async () => {
  expect(failureOf((await page.post('/api/query', '{')).text).code).toBe('BAD_INPUT');
  expect(failureOf((await page.post('/api/query', '{"cypher":5}')).text).message).toContain('cypher');
  const large = await page.post('/api/query', JSON.stringify({ cypher: 'x'.repeat(2_000_000) }));
  expect(large.status).toBe(413);
});

it('a store that does not answer is told with what to do, and without a stack', async () => {
  const answer = await page.get('/api/status');
  expect(answer.status).toBe(503);
  expect(failureOf(answer.text).code).toBe('UNREACHABLE');
  expect(answer.text).not.toMatch(/\bat .+:\d+:\d+|node_modules/);
});

it('is healthy while the store is not, so that a supervisor does not restart it in vain', async () => {
  expect(JSON.parse((await page.get('/health')).text)).toEqual({ ok: true });
});

it('describes every operation of the API', async () => {
  const document = JSON.parse((await page.get('/openapi.json')).text) as {
    openapi: string;
    info: { version: string };
    paths: Record<string, Record<string, { parameters: { name: string; in: string }[]; requestBody?: object }>>;
  };
  expect(document.openapi).toBe('3.1.0');
  expect(document.info.version).toBe('9.9.9');
  expect(Object.keys(document.paths)).toEqual([
    '/api/status',
    '/api/graph',
    '/api/actors',
    '/api/relations/{id}',
    '/api/articles',
    '/api/articles/{id}',
    '/api/query',
    '/api/session',
    '/api/claims/{id}',
    '/api/decisions',
    '/api/candidates',
    '/api/review',
    '/api/actors/{id}/why',
  ]);
  const parameters = document.paths['/api/relations/{id}']?.['get']?.parameters;
  expect(parameters).toContainEqual(expect.objectContaining({ name: 'id', in: 'path', required: true }));
  expect(parameters).toContainEqual(expect.objectContaining({ name: 'limit', in: 'query', required: false }));
  expect(document.paths['/api/query']?.['post']?.requestBody).toBeDefined();
  const token = expect.objectContaining({ name: 'x-simpul-token', in: 'header', required: true });
  expect(document.paths['/api/decisions']?.['post']?.parameters).toEqual([token]);
  expect(document.paths['/api/query']?.['post']?.parameters).toEqual([]);
});
