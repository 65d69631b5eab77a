import { openStore } from '@simpul/store/open-store';
import { expect, test } from 'vitest';

test('without an address and NEO4J_URI it is said how to name a store', async () => {
  await expect(openStore(undefined, {})).rejects.toMatchObject({
    name: 'StoreError',
    code: 'UNKNOWN_STORE',
    message: expect.stringMatching(/--store.*NEO4J_URI/) as string,
  });
});

test.each(['mysql://localhost', 'localhost:7687', 'bolt:', './data', ''])(
  'the address "%s" names no store, and it is said which would',
  async (address) => {
    await expect(openStore(address, { NEO4J_URI: 'bolt://127.0.0.1:9' })).rejects.toMatchObject({
      code: 'UNKNOWN_STORE',
      message: expect.stringContaining('bolt://') as string,
    });
  },
);
