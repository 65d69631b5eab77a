import { array, assert, asyncProperty, integer } from 'fast-check';
import { expect, it } from 'vitest';
import { mapInOrder } from '../../src/workers/map-in-order.ts';

async function* from<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items;
}

async function all<T>(results: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const result of results) found.push(result);
  return found;
}

const turns = async (count: number): Promise<void> => {
  for (let at = 0; at < count; at++) await new Promise((resolve) => setImmediate(resolve));
};

it('results come in the order of the items, whichever is ready first, and no more are at hand than allowed', () =>
  assert(
    asyncProperty(
      array(integer({ min: 0, max: 6 }), { maxLength: 20 }),
      integer({ min: 1, max: 5 }),
      async (waits, limit) => {
        let [atHand, most] = [0, 0];
        const run = async (wait: number): Promise<number> => {
          most = Math.max(most, ++atHand);
          await turns(wait);
          atHand -= 1;
          return wait;
        };
        expect(await all(mapInOrder(from(waits), { run, limit }))).toEqual(waits);
        expect(most).toBeLessThanOrEqual(limit);
      },
    ),
    { numRuns: 40 },
  ));

it('a result does not wait for an item that is slow to come', async () => {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => (resolve = done));
  async function* slow(): AsyncGenerator<string> {
    yield 'first';
    await promise;
    yield 'second';
  }
  const results = mapInOrder(slow(), { run: async (item) => item, limit: 4 });
  expect(await results.next()).toEqual({ done: false, value: 'first' });
  resolve();
  expect(await all(results)).toEqual(['second']);
});

it('after an abort the items begun are finished and no other is begun, even while the next one is awaited', async () => {
  const controller = new AbortController();
  async function* endless(): AsyncGenerator<number> {
    yield 1;
    yield 2;
    await new Promise(() => undefined);
  }
  const begun: number[] = [];
  const run = async (item: number): Promise<number> => {
    begun.push(item);
    await turns(3);
    if (item === 2) controller.abort();
    return item;
  };
  expect(await all(mapInOrder(endless(), { run, limit: 3, signal: controller.signal }))).toEqual([1, 2]);
  expect(begun).toEqual([1, 2]);
});

it('the failure of one item and of the items themselves reach the reader', async () => {
  const run = async (item: number): Promise<number> => {
    if (item === 2) throw new Error('item 2');
    return item;
  };
  const results = mapInOrder(from([1, 2, 3]), { run, limit: 3 });
  expect(await results.next()).toMatchObject({ value: 1 });
  await expect(results.next()).rejects.toThrow('item 2');
  async function* broken(): AsyncGenerator<number> {
    yield 1;
    throw new Error('no more');
  }
  await expect(all(mapInOrder(broken(), { run, limit: 2 }))).rejects.toThrow('no more');
});
