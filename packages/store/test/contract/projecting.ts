import type { ArticleFacts } from '@simpul/graph-schema/article-facts';
import type { Claim } from '@simpul/graph-schema/claim';
import type { Modality, Polarity } from '@simpul/graph-schema/modality';
import type { Relation } from '@simpul/graph-schema/relation';
import type { GraphStore, StoredClaim } from '@simpul/store/graph-store';
import { projectRelation } from '@simpul/store/project-relation';
import { array, constantFrom, record, sample } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gatherClaims } from '../../src/gather-claims.ts';
import { aClaim, anActor, anArticle, someFacts } from '../facts.ts';
import type { Current } from './current.ts';

export function describeProjecting(store: Current): void {
  describe('projecting', () => {
    test('relationships are what the rules say of the claims behind them, folded ones too', async () => {
      await store().put(someFactsOf(40));
      for (const view of ['actor', 'polity'] as const) {
        const { relations } = await store().select({ view, limit: 1000 });
        expect(relations.length).toBeGreaterThan(3);
        expect(relations).toEqual(await Promise.all(relations.map((relation) => ruled(store(), relation))));
        expect(relations).toEqual(await Promise.all(relations.map(({ id }) => store().relation(id))));
      }
      const articles = await store().articles({ limit: 100 });
      for (const { id } of articles.slice(0, 15)) await store().forget(id);
      const { relations } = await store().select({ limit: 1000 });
      expect(relations).toEqual(await Promise.all(relations.map((relation) => ruled(store(), relation))));
    });
  });
}

/** The relationship as the rules make it of the claims behind it. */
async function ruled(store: GraphStore, { id, type, source, target }: Relation): Promise<Relation | null> {
  const claims = await store.claimsOf(id, { limit: 1000 });
  const { groups, support } = gatherClaims(claims.map(gathered));
  return projectRelation({ id, type, source, target }, groups, support);
}

const gathered = (claim: StoredClaim): Parameters<typeof gatherClaims>[0][number] => ({
  ...claim,
  reportedAt: claim.article.publishedAt,
  article: claim.article.id,
  outlet: claim.article.outlet,
  speaker: claim.attribution[0] ?? null,
});

const troops = { text: 'pasukan', itemClass: 'troops', quantity: '10.000' } as const;
const munitions = { text: 'amunisi', itemClass: 'munitions', quantity: null } as const;
const unknown = { text: 'sesuatu', itemClass: null, quantity: null } as const;

const someClaim = record({
  ends: constantFrom(['PRK', 'RUS'], ['RUS', 'PRK'], ['kim', 'RUS'], ['PRK', 'putin'], ['kim', 'putin']),
  how: constantFrom(
    { relation: 'AID', frame: 'supply', mutual: false },
    { relation: 'AID', frame: 'train', mutual: false },
    { relation: 'CONSULT', frame: 'meet', mutual: true },
    { relation: 'CONSULT', frame: 'visit', mutual: false },
  ),
  modality: constantFrom<Modality>('asserted', 'alleged', 'planned', 'possible', 'hypothetical'),
  polarity: constantFrom<Polarity>('affirmed', 'affirmed', 'affirmed', 'negated'),
  items: constantFrom([], [troops], [munitions, troops], [unknown]),
  attribution: constantFrom([], ['KOR'], ['USA', 'KOR']),
  eventStart: constantFrom(null, '2024-10-01', '2024-10'),
  eventEnd: constantFrom(null, '2024-10-28'),
  confidence: constantFrom(0.25, 0.5, 0.75),
});

const someArticle = record({
  claims: array(someClaim, { minLength: 1, maxLength: 6 }),
  outlet: constantFrom(null, 'Harian A', 'Harian B'),
  publishedAt: constantFrom(null, '2024-10-29', '2024-11-02T08:00:00Z'),
});

/** The same made-up articles each time. */
const someFactsOf = (count: number): readonly ArticleFacts[] =>
  sample(someArticle, { numRuns: count, seed: 3 }).map(({ claims, outlet, publishedAt }, index) =>
    someFacts(
      anArticle(`${index}`, { url: `https://contoh.id/${index}`, outlet, publishedAt }),
      claims.map(({ ends: [subject = '', object = ''], how, ...given }, start) =>
        aClaim([subject, how.relation as Claim['relation'], object], {
          ...given,
          frame: how.frame as Claim['frame'],
          mutual: how.mutual,
          predicateSpan: { start, end: start + 1 },
        }),
      ),
      { actors: [anActor('kim', { polity: 'PRK' }), anActor('putin', { polity: 'RUS' })] },
    ),
  );
