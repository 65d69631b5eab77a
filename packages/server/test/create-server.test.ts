import { expect, it } from 'vitest';
import { createServer } from '../src/create-server.ts';
import { absentStore as store } from './absent-store.ts';

it('a port in use is told with another to try', async () => {
  const first = await createServer({ store, viewerDirectory: null }).listen(0);
  const second = createServer({ store, viewerDirectory: null }).listen(first.port);
  await expect(second).rejects.toMatchObject({
    code: 'CANNOT_LISTEN',
    message: expect.stringContaining(`--port ${first.port + 1}`),
  });
  await first.close();
});

it('does not open itself to the network without a token', async () => {
  await expect(createServer({ store, viewerDirectory: null }).listen(0, '0.0.0.0')).rejects.toMatchObject({
    code: 'TOKEN_NEEDED',
  });
  await expect(createServer({ store, viewerDirectory: null, token: '' }).listen(0, '::')).rejects.toMatchObject({
    code: 'TOKEN_NEEDED',
  });
});

it('listening on every address, it gives the one that this machine can open', async () => {
  const server = await createServer({ store, viewerDirectory: null, token: 'x' }).listen(0, '0.0.0.0');
  expect(server.url).toBe(`http://127.0.0.1:${server.port}/`);
  expect((await fetch(`${server.url}health`)).status).toBe(200);
  await server.close();
});

it('an address of another machine is told as such', async () => {
  const started = createServer({ store, viewerDirectory: null, token: 'x' }).listen(0, '192.0.2.1');
  await expect(started).rejects.toMatchObject({ code: 'CANNOT_LISTEN', message: expect.stringContaining('192.0.2.1') });
});
