import type { GraphStore, QueryOptions } from '@simpul/store/graph-store';
import { StoreError } from '@simpul/store/store-error';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClaim, anArticle, someFacts } from '../facts.ts';
import type { Attack, Fate } from './attacks.ts';
import { refusedAttacks } from './attacks.ts';
import { costlyAttacks, hostileParameters, hostileTexts } from './costly-attacks.ts';

export interface AttackOptions {
  readonly open: () => Promise<GraphStore>;
  /** Why the suite is skipped; null where it runs. */
  readonly skip: string | null;
  /** Milliseconds that a costly query gets. */
  readonly timeout: number;
}

/** Tries the attacks on a store of twelve actors, each of whom aids each other, and asks after each how it is. */
export function describeAttacks(name: string, { open, skip, timeout }: AttackOptions): void {
  describe.skipIf(skip !== null)(`${name} under attack${skip === null ? '' : ` (skipped: ${skip})`}`, () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      await store.put([twelve]);
      await store.query('RETURN 1', { timeout: 60_000 });
    }, 120_000);
    afterAll(() => store.close());

    const health = async (): Promise<unknown> =>
      (await store.query('MATCH (:Actor)-[r:AID]->() RETURN count(r)', { timeout: 60_000 })).rows[0]?.[0];
    const attack = async ({ cypher, params, fates }: Attack, options: QueryOptions): Promise<Fate> => {
      const { fate, message } = await fateOf(store, cypher, {
        ...options,
        ...(params === undefined ? {} : { params }),
      });
      expect(fates, `${cypher.slice(0, 200)}: ${message}`).toContain(fate);
      expect(message, cypher.slice(0, 200)).not.toMatch(/\n\s+at |undefined|\[object/);
      return fate;
    };

    it('refuses what is no reading query, and nothing changes', { timeout: 300_000 }, async () => {
      const before = await stateOf(store);
      for (const one of refusedAttacks) await attack(one, { timeout: 60_000 });
      expect(await stateOf(store)).toEqual(before);
      expect(await health()).toBe(132);
    });

    it('stops what has no end or no bounds, and answers the next query', { timeout: 600_000 }, async () => {
      for (const one of costlyAttacks) {
        const fate = await attack(one, { timeout, limit: 100 });
        // What never ran did nothing to anyone.
        const aids = fate === 'refused' ? 132 : await health();
        expect(aids, `after ${one.cypher.slice(0, 200)}`).toBe(132);
      }
    });

    it.each(hostileParameters)('refuses %s as a parameter', async (_, value) => {
      const asked = store.query('RETURN $x', { params: { x: value }, timeout: 20_000 });
      await expect(asked).rejects.toMatchObject({
        code: 'QUERY_FAILED',
        message: expect.stringContaining('the parameter "x"') as string,
      });
    });

    it('gives hostile texts back as they came', { timeout: 120_000 }, async () => {
      const { rows } = await store.query('UNWIND $texts AS x RETURN x', {
        params: { texts: hostileTexts },
        timeout: 60_000,
      });
      expect(rows).toEqual(hostileTexts.map((text) => [text]));
      expect(await health()).toBe(132);
    });
  });
}

const states = ['PRK', 'RUS', 'UKR', 'USA', 'CHN', 'JPN', 'IDN', 'PHL', 'NOR', 'CAN', 'FRA', 'DEU'];

const twelve = someFacts(
  anArticle('Dua belas negara saling membantu.'),
  states.flatMap((from) => states.filter((to) => to !== from).map((to) => aClaim([from, 'AID', to]))),
);

const stateOf = async (store: GraphStore): Promise<unknown> => [
  await store.counts(),
  await store.articles(),
  await store.select({ limit: 1000 }),
];

async function fateOf(
  store: GraphStore,
  cypher: string,
  options: QueryOptions,
): Promise<{ readonly fate: Fate; readonly message: string }> {
  try {
    const { truncated, rows } = await store.query(cypher, options);
    return { fate: truncated ? 'cut' : 'harmless', message: JSON.stringify(rows).slice(0, 200) };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return { fate: fateOfError(error), message: error.message };
  }
}

function fateOfError({ code, message }: StoreError): Fate {
  if (code === 'QUERY_REFUSED') return 'refused';
  if (code === 'TIMEOUT') return 'stopped';
  if (code !== 'QUERY_FAILED') throw new Error(`${code}: ${message}`);
  return /memory|too large/.test(message) ? 'stopped' : 'wrong';
}
