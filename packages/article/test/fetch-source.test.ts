import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetchSource } from '../src/fetch-source.ts';

const server = createServer(({ url }, response) => {
  const type = (text: string): { 'content-type': string } => ({ 'content-type': text });
  if (url === '/berita') response.writeHead(200, type('text/html; charset=utf-8')).end('<p>Rusia menolak.</p>');
  else if (url === '/gambar') response.writeHead(200, type('image/png')).end('x');
  else if (url === '/besar') response.writeHead(200, type('text/plain')).end(Buffer.alloc(6_000_000));
  else if (url === '/lambat') response.writeHead(200, type('text/plain')).write('x');
  else if (url === '/pindah') response.writeHead(302, { location: '/berita' }).end();
  else if (url === '/ke-dalam') response.writeHead(302, { location: 'http://127.0.0.2/berita' }).end();
  else if (url === '/berkas') response.writeHead(302, { location: 'file:///etc/passwd' }).end();
  else if (url === '/putar') response.writeHead(302, { location: '/putar' }).end();
  else response.writeHead(404).end();
});
let base = '';
const here = { allowAddress: (address: string) => address === '127.0.0.1' };

beforeAll(async () => {
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('a page is a source with its media type and the address it was found at', async () => {
  const source = await fetchSource(`${base}/pindah`, here);
  expect(source).toMatchObject({
    name: `${base}/pindah`,
    meta: { url: `${base}/berita` },
    mediaType: 'text/html; charset=utf-8',
  });
  expect(Buffer.from(source.bytes).toString()).toBe('<p>Rusia menolak.</p>');
});

test.each([
  ['/gambar', 'NOT_TEXT'],
  ['/besar', 'TOO_LARGE'],
  ['/ke-dalam', 'REFUSED_ADDRESS'],
  ['/berkas', 'REFUSED_ADDRESS'],
  ['/putar', 'UNREACHABLE'],
  ['/tiada', 'HTTP_STATUS'],
])('%s is refused with %s', async (path, code) => {
  await expect(fetchSource(base + path, here)).rejects.toMatchObject({ code });
});

test('a page that never ends is given up', async () => {
  await expect(fetchSource(`${base}/lambat`, { ...here, timeout: 300 })).rejects.toMatchObject({ code: 'UNREACHABLE' });
});

test('the own machine is not fetched from, nor anything that is no web address', async () => {
  for (const url of [
    `${base}/berita`,
    'http://localhost/',
    'http://[::1]/',
    'ftp://warta.example/',
    'http://a:b@warta.example/',
  ])
    await expect(fetchSource(url)).rejects.toMatchObject({ code: 'REFUSED_ADDRESS' });
});
