import type { ArticleFacts } from '@simpul/graph-schema/article-facts';
import type { Verdict } from '@simpul/graph-schema/decision';
import { claimReference } from '@simpul/store/claim-reference';
import type { GraphStore } from '@simpul/store/graph-store';
import { articleId, claimKey } from '@simpul/store/ids';
import { StoreError } from '@simpul/store/store-error';
import { array, assert, asyncProperty, constantFrom, integer, nat, oneof, option, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { copiesOf, otherReport, report, tells } from '../copies.ts';
import type { Current } from './current.ts';
import { snapshot } from './snapshot.ts';

const key = claimKey({ subject: 'PRK', relation: 'AID', object: 'RUS', mutual: false });
const idOf = ({ article }: ArticleFacts): string => articleId(article);
const outlets = async (store: GraphStore): Promise<number | undefined> => (await store.relation(key))?.outlets;

/** Which article is printed again where, by their outlets. */
const reprints = async (store: GraphStore): Promise<readonly string[]> =>
  (await store.articles({ limit: 1000 }))
    .flatMap(({ outlet, reprintOf }) => (reprintOf === null ? [] : [`${outlet} < ${reprintOf.outlet}`]))
    .sort();

/** How often a random history is tried; more in a long run. */
const histories = Number(process.env['SIMPUL_HISTORIES'] ?? 4);

export function describeReprints(store: Current): void {
  describe('reprints', () => {
    test('a report printed by three newspapers is that of the first, and one outlet’s word', async () => {
      await store().put(copiesOf('https://contoh.id/', 3).toReversed());
      expect(await reprints(store())).toEqual(['Harian 1 < Harian 0', 'Harian 2 < Harian 0']);
      expect(await store().relation(key)).toMatchObject({ claims: 3, articles: 3, outlets: 1 });
      expect(await store().claimsOf(key)).toHaveLength(3);
      const [first, ...others] = await store().reprints(articleId({ url: 'https://contoh.id/1', text: '' }));
      expect(first).toMatchObject({ outlet: 'Harian 0', reprintOf: null });
      expect(others.map(({ outlet, reprintOf }) => [outlet, reprintOf?.outlet])).toEqual([
        ['Harian 2', 'Harian 0'],
        ['Harian 1', 'Harian 0'],
      ]);
    });

    test('two reports of one event are two outlets’ word', async () => {
      await store().put([
        tells('https://contoh.id/a', report, { outlet: 'Harian A' }),
        tells('https://contoh.id/b', otherReport, { outlet: 'Harian B' }),
      ]);
      expect(await reprints(store())).toEqual([]);
      expect(await outlets(store())).toBe(2);
      expect(await store().reprints(articleId({ url: 'https://contoh.id/a', text: '' }))).toEqual([]);
    });

    test('a copy that lacks the last paragraphs, or has one more, is found', async () => {
      const lines = report.split('\n');
      const more =
        'Sampai berita ini diturunkan, kedutaan besar Rusia di Jakarta belum memberi keterangan kepada redaksi.';
      await store().put([
        tells('https://contoh.id/a', report, { outlet: 'Harian A', publishedAt: '2024-10-01' }),
        tells('https://contoh.id/b', lines.slice(0, -1).join('\n'), { outlet: 'Harian B' }),
        tells('https://contoh.id/c', lines.toSpliced(2, 0, more).join('\n'), { outlet: 'Harian C' }),
      ]);
      expect(await reprints(store())).toEqual(['Harian B < Harian A', 'Harian C < Harian A']);
      expect(await outlets(store())).toBe(1);
    });

    test('of those whose day or outlet is unknown none is first', async () => {
      await store().put([
        tells('https://contoh.id/a', report, { outlet: null, publishedAt: '2024-01-01' }),
        tells('https://contoh.id/b', report, { outlet: 'Harian B', publishedAt: null }),
        tells('https://contoh.id/c', report, { outlet: 'Harian C', publishedAt: '2024-12-31' }),
      ]);
      expect(await reprints(store())).toEqual(['Harian B < Harian C', 'null < Harian C']);
    });

    test('short texts are no reprints of each other, nor is what boilerplate says', async () => {
      const shared = report.slice(0, report.indexOf('\n'));
      const boilerplate = [{ start: 0, end: report.length }];
      await store().put([
        tells('https://contoh.id/a', shared, { outlet: 'Harian A' }),
        tells('https://contoh.id/b', shared, { outlet: 'Harian B' }),
        tells('https://contoh.id/c', `${report}\nSatu.`, { outlet: 'Harian C', boilerplate }),
        tells('https://contoh.id/d', `${report}\nDua.`, { outlet: 'Harian D', boilerplate }),
      ]);
      expect(await reprints(store())).toEqual([]);
      expect(await outlets(store())).toBe(4);
    });

    test('without the first the next is the first, and when it comes back it is it again', async () => {
      const [first, ...others] = copiesOf('https://contoh.id/', 3);
      if (first === undefined) throw new Error('there are three');
      await store().put([first, ...others]);
      const before = await snapshot(store());
      await store().forget(idOf(first));
      expect(await reprints(store())).toEqual(['Harian 2 < Harian 1']);
      expect(await outlets(store())).toBe(1);
      await store().put([first]);
      expect(await snapshot(store())).toEqual(before);
    });

    test('a copy that was rewritten is one no more, and what held two others together is gone', async () => {
      // Each shares most with the middle one, and too little with the other.
      const lines = [...report.split('\n'), ...otherReport.split('\n')];
      const part = (from: number, to: number): string => lines.slice(from, to).join('\n');
      const chain = [part(0, 5), part(1, 6), part(2, 7)].map((text, number) =>
        tells(`https://contoh.id/${number}`, text, { outlet: `Harian ${number}`, publishedAt: `2024-10-1${number}` }),
      );
      await store().put(chain);
      expect(await reprints(store())).toEqual(['Harian 1 < Harian 0', 'Harian 2 < Harian 0']);
      await store().put([tells('https://contoh.id/1', 'kata lain '.repeat(40), { outlet: 'Harian 1' })]);
      expect(await outlets(store())).toBe(3);
      expect(await reprints(store())).toEqual([]);
    });

    test('the first’s outlet counts for its copies, whatever it is called later', async () => {
      const own = { outlet: 'Harian Z', publishedAt: '2024-11-30' };
      await store().put([...copiesOf('https://contoh.id/', 2), tells('https://contoh.id/z', otherReport, own)]);
      expect(await outlets(store())).toBe(2);
      await store().put([tells('https://contoh.id/0', report, { ...own, publishedAt: '2024-10-10' })]);
      expect(await outlets(store())).toBe(1);
    });

    test('copies that two writers bring at once are found', async () => {
      await Promise.all(copiesOf('https://contoh.id/', 6).map((facts) => store().put([facts])));
      expect(await reprints(store())).toHaveLength(5);
      expect(await outlets(store())).toBe(1);
    });

    test('what is a reprint of what depends on what is stored, not on what happened before', { timeout: 0 }, () =>
      assert(
        asyncProperty(array(operation, { minLength: 4, maxLength: 14 }), async (operations) => {
          const kept = new Map<number, ArticleFacts>();
          for (const one of operations) await perform(store(), kept, one);
          const shown = async (): Promise<unknown> => ({
            ...(await snapshot(store())),
            reprints: await reprints(store()),
          });
          const before = await shown();
          for (const facts of kept.values()) await store().forget(idOf(facts));
          await store().put([...kept.values()].toReversed());
          expect(await shown()).toEqual(before);
          for (const facts of kept.values()) await store().forget(idOf(facts));
          await undoAll(store());
        }),
        { numRuns: histories * 3 },
      ),
    );
  });
}

/** Windows on ten sentences: near ones are reprints of each other, distant ones are not. */
const textOf = ({ from, length }: { readonly from: number; readonly length: number }): string =>
  [...report.split('\n'), ...otherReport.split('\n')].slice(from, from + length).join('\n');

const operation = oneof(
  {
    weight: 5,
    arbitrary: record({
      do: constantFrom('put' as const),
      slot: nat(5),
      from: nat(4),
      length: integer({ min: 4, max: 6 }),
      giver: constantFrom('PRK', 'KOR'),
      outlet: option(constantFrom('Harian A', 'Harian B', 'Harian C'), { freq: 4 }),
      publishedAt: option(constantFrom('2024-10-01', '2024-10-02', '2024-10-03'), { freq: 4 }),
    }),
  },
  record({ do: constantFrom('forget' as const), slot: nat(5) }),
  record({ do: constantFrom('reject' as const, 'flip' as const), slot: nat(5) }),
  record({ do: constantFrom('merge' as const, 'undo' as const) }),
);
type Operation = typeof operation extends { generate: (...args: never[]) => { value: infer V } } ? V : never;

const urlOf = (slot: number): string => `https://contoh.id/${slot}`;

async function perform(store: GraphStore, kept: Map<number, ArticleFacts>, one: Operation): Promise<void> {
  if (one.do === 'put') {
    const { outlet, publishedAt, giver } = one;
    const facts = tells(urlOf(one.slot), textOf(one), { outlet, publishedAt, giver });
    await store.put([facts]);
    kept.set(one.slot, facts);
  } else if (one.do === 'forget') {
    await store.forget(urlOf(one.slot));
    kept.delete(one.slot);
  } else if (one.do === 'undo') await undoAll(store);
  else if (one.do === 'reject' || one.do === 'flip') {
    const [claim] = await store.claimsIn(articleId({ url: urlOf(one.slot), text: '' }));
    if (claim !== undefined) await decide(store, { kind: one.do, claim: claimReference(claim) });
  } else await decide(store, { kind: 'same', actors: ['PRK', 'KOR'] });
}

let clock = Date.parse('2026-01-01T00:00:00.000Z');

/** What is about nothing stored, or says nothing new, changes nothing. */
async function decide(store: GraphStore, verdict: Verdict): Promise<void> {
  const at = new Date((clock += 1000)).toISOString();
  await store.decide([{ ...verdict, author: 'ani', at, reason: null }]).catch((error: unknown) => {
    if (!(error instanceof StoreError) || error.code !== 'BAD_DECISION') throw error;
  });
}

async function undoAll(store: GraphStore): Promise<void> {
  for (const { decision, state } of await store.decisions({ limit: 1000 }))
    if (decision.kind !== 'undo' && state !== 'undone') await decide(store, { kind: 'undo', decision: decision.id });
}
