import type { MentionedActor } from '@simpul/graph-schema/actor';
import type { ArticleFacts } from '@simpul/graph-schema/article-facts';
import type { Claim } from '@simpul/graph-schema/claim';
import type { DecisionDraft, Verdict } from '@simpul/graph-schema/decision';
import { claimReference } from '@simpul/store/claim-reference';
import type { GraphStore } from '@simpul/store/graph-store';
import { articleId } from '@simpul/store/ids';
import { StoreError } from '@simpul/store/store-error';
import { array, assert, asyncProperty, constantFrom, nat, oneof, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aClaim, anActor, anArticle, someFacts } from '../facts.ts';
import type { Current } from './current.ts';
import { snapshot } from './snapshot.ts';

/** How often a random history is tried; more in a long run. */
const histories = Number(process.env['SIMPUL_HISTORIES'] ?? 4);

export function describeRebuilding(store: Current): void {
  describe('rebuilding', () => {
    test('a store is what its articles and its journal make of it, whatever happened before', async () => {
      await assert(
        asyncProperty(array(operation, { minLength: 5, maxLength: 25 }), former, async (operations, formerIds) => {
          for (const { id } of await store().articles({ limit: 1000 })) await store().forget(id);
          const kept = new Map<number, ArticleFacts>();
          for (const { decision, state } of await store().decisions({ limit: 10_000 }))
            if (decision.kind !== 'undo' && state !== 'undone')
              await store().decide([by({ kind: 'undo', decision: decision.id })]);
          for (const one of operations) await perform({ store: store(), kept, formerIds }, one);
          const before = await everything(store());
          for (const facts of kept.values()) await store().forget(articleId(facts.article));
          await store().put([...kept.values()].toReversed());
          expect(await everything(store())).toEqual(before);
        }),
        { numRuns: histories },
      );
    });
  });
}

/** What the store shows, with who counts for whom. */
async function everything(store: GraphStore): Promise<unknown> {
  const actors = await Promise.all(
    names.map(async (id) => [id, (await store.actor(id))?.id, (await store.actor(id))?.polity]),
  );
  const found = await Promise.all(
    names.map(async (name) => (await store.search(name)).map(({ id, claims }) => [id, claims])),
  );
  const states = (await store.decisions({ limit: 10_000 })).map(({ decision, state, claims }) => [
    decision.id,
    state,
    claims,
  ]);
  return { ...(await snapshot(store)), actors, found, states };
}

const names = ['alfa', 'beta', 'gama', 'delta', 'PRK', 'RUS'] as const;
let versions = 0;
let clock = Date.parse('2026-01-01T00:00:00.000Z');
const by = (verdict: Verdict): DecisionDraft => ({
  ...verdict,
  author: 'ani',
  at: new Date((clock += 1000)).toISOString(),
  reason: null,
});

/** Of the actor delta, in all articles of a history: it comes with the gazetteer. */
const former = constantFrom<readonly string[]>([], ['alfa'], ['gama', 'beta']);
const name = constantFrom(...names);
const ends = { from: name, to: name };
const someClaim = record({
  ...ends,
  how: constantFrom(
    { relation: 'AID', frame: 'supply', mutual: false },
    { relation: 'CONSULT', frame: 'meet', mutual: true },
    { relation: 'HOLDS_OFFICE', frame: 'hold-office', mutual: false },
  ),
  speakers: constantFrom([], ['alfa'], ['beta', 'PRK']),
  polarity: constantFrom('affirmed', 'affirmed', 'negated'),
});

const operation = oneof(
  {
    weight: 3,
    arbitrary: record({
      do: constantFrom('put' as const),
      at: nat(3),
      claims: array(someClaim, { minLength: 1, maxLength: 4 }),
    }),
  },
  record({ do: constantFrom('forget' as const), at: nat(3) }),
  {
    weight: 3,
    arbitrary: record({ do: constantFrom('same' as const, 'same' as const, 'not-same' as const), ...ends }),
  },
  {
    weight: 3,
    arbitrary: record({
      do: constantFrom('accept' as const, 'reject' as const, 'flip' as const, 'retype' as const),
      at: nat(3),
      which: nat(3),
    }),
  },
  record({ do: constantFrom('undo' as const), which: nat(6) }),
);
type Operation = typeof operation extends { generate: (...args: never[]) => { value: infer V } } ? V : never;

interface History {
  readonly store: GraphStore;
  readonly kept: Map<number, ArticleFacts>;
  readonly formerIds: readonly string[];
}

async function perform({ store, kept, formerIds }: History, one: Operation): Promise<void> {
  if (one.do === 'put') {
    const facts = factsOf(one, formerIds);
    kept.delete(one.at);
    kept.set(one.at, facts);
    await store.put([facts]);
  } else if (one.do === 'forget') {
    await store.forget(urlOf(one.at));
    kept.delete(one.at);
  } else {
    const verdict = await verdictOf(store, one);
    if (verdict === null) return;
    await store.decide([by(verdict)]).catch((error: unknown) => {
      if (!(error instanceof StoreError) || error.code !== 'BAD_DECISION') throw error;
    });
  }
}

async function verdictOf(
  store: GraphStore,
  one: Exclude<Operation, { do: 'put' | 'forget' }>,
): Promise<Verdict | null> {
  if (one.do === 'same' || one.do === 'not-same') return { kind: one.do, actors: [one.from, one.to] };
  if (one.do === 'undo') {
    const decision = (await store.decisions())[one.which]?.decision.id;
    return decision === undefined ? null : { kind: 'undo', decision };
  }
  if (!('at' in one)) return null;
  const [article] = (await store.articles()).filter(({ url }) => url === urlOf(one.at));
  const found = article === undefined ? undefined : (await store.claimsIn(article.id))[one.which];
  if (found === undefined) return null;
  const claim = claimReference(found);
  return one.do === 'retype'
    ? { kind: 'retype', claim, to: { relation: 'CONSULT', frame: 'meet', mode: null } }
    : { kind: one.do, claim };
}

const urlOf = (at: number): string => `https://contoh.id/${at}`;

function factsOf({ at, claims }: Extract<Operation, { do: 'put' }>, formerIds: readonly string[]): ArticleFacts {
  const text = `Artikel ${at}`;
  const actors: readonly MentionedActor[] = names.map((id) =>
    anActor(id, {
      polity: id === 'beta' ? 'PRK' : /^[A-Z]{3}$/.test(id) ? id : null,
      formerIds: id === 'delta' ? formerIds : [],
    }),
  );
  const named = new Set(claims.flatMap(({ from, to, speakers }) => [from, to, ...speakers]));
  return someFacts(
    anArticle(text, { url: urlOf(at), outlet: `Harian ${at % 2}` }),
    claims.map(({ from, to, how, speakers, polarity }, start) =>
      aClaim([from, how.relation as Claim['relation'], to], {
        frame: how.frame as Claim['frame'],
        mutual: how.mutual,
        polarity,
        attribution: speakers,
        predicateSpan: { start, end: start + 1 },
      }),
    ),
    { actors: actors.filter(({ id }) => named.has(id as (typeof names)[number])), pipeline: `p${(versions += 1)}` },
  );
}
