import type { Modality, Polarity } from '@simpul/graph-schema/modality';
import { statuses } from '@simpul/graph-schema/modality';
import type { Relation } from '@simpul/graph-schema/relation';
import { projectRelation } from '@simpul/store/project-relation';
import { array, assert, constantFrom, date, option, property, record, shuffledSubarray, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClaimGroup } from '../src/claim-group.ts';
import type { GatheredClaim } from '../src/gather-claims.ts';
import { gatherClaims } from '../src/gather-claims.ts';

const ends = { id: 'k', type: 'AID', source: 'PRK', target: 'RUS' } as const;

const told = (given: Partial<GatheredClaim> = {}): GatheredClaim => ({
  key: 'k',
  polarity: 'affirmed',
  modality: 'asserted',
  frame: 'supply',
  mode: null,
  mutual: false,
  items: [],
  office: null,
  eventStart: null,
  eventEnd: null,
  confidence: 0.5,
  reportedAt: null,
  article: 'a1',
  outlet: null,
  speaker: null,
  ...given,
});

const troops = { text: 'pasukan', itemClass: 'troops', quantity: null } as const;
const munitions = { text: 'amunisi', itemClass: 'munitions', quantity: null } as const;

function project(...claims: readonly GatheredClaim[]): Relation | null {
  const { groups, support } = gatherClaims(claims);
  return projectRelation(ends, groups, support);
}

describe('the status of a relationship', () => {
  test('is the strongest of its affirmed claims', () => {
    expect(project(told({ modality: 'possible' }), told({ modality: 'alleged' }))?.status).toBe('alleged');
    expect(project(told({ modality: 'planned' }), told({ modality: 'asserted' }))?.status).toBe('asserted');
  });

  test('is not raised by a denial', () => {
    expect(project(told({ modality: 'alleged' }), told({ polarity: 'negated' }))?.status).toBe('alleged');
  });

  test('does not exist where everything is denied or hypothetical', () => {
    expect(project()).toBeNull();
    expect(project(told({ polarity: 'negated' }), told({ modality: 'hypothetical' }))).toBeNull();
  });

  test('is told for each class of items: supplies troops, allegedly munitions', () => {
    const relation = project(
      told({ items: [troops] }),
      told({ items: [munitions, troops], modality: 'alleged' }),
      told({ items: [{ text: 'sesuatu', itemClass: null, quantity: null }] }),
    );
    expect(relation?.itemClasses).toEqual(['troops', 'munitions']);
    expect(relation?.itemStatus).toEqual(['asserted', 'alleged']);
    expect(relation?.items).toEqual(['amunisi', 'pasukan', 'sesuatu']);
  });
});

describe('a relationship is contested', () => {
  const denial = told({ polarity: 'negated', modality: 'alleged' });
  const contested = (...claims: readonly GatheredClaim[]): boolean | undefined => project(...claims)?.contested;

  test('when one claim affirms and another denies the same', () => {
    expect(contested(told(), denial)).toBe(true);
    expect(contested(told(), told())).toBe(false);
  });

  test('not by a mere possibility or plan', () => {
    expect(contested(told(), told({ polarity: 'negated', modality: 'possible' }))).toBe(false);
    expect(contested(told({ modality: 'planned' }), denial)).toBe(false);
  });

  test('not by a denial of another deed, or of other items', () => {
    expect(contested(told(), { ...denial, frame: 'train' })).toBe(false);
    expect(contested(told({ items: [troops] }), { ...denial, items: [munitions] })).toBe(false);
    expect(contested(told({ items: [troops] }), { ...denial, items: [munitions, troops] })).toBe(true);
    expect(contested(told({ items: [troops] }), denial)).toBe(true);
  });

  test('not by a denial of another time', () => {
    const october = told({ eventStart: '2024-10-01', eventEnd: '2024-10-31' });
    expect(contested(october, { ...denial, eventStart: '2024-11-01' })).toBe(false);
    expect(contested(october, { ...denial, eventStart: '2024-10-31' })).toBe(true);
    expect(contested(october, { ...denial, eventStart: '2024' })).toBe(true);
    expect(contested(told({ eventStart: '2023' }), { ...denial, eventStart: '2024-10-31' })).toBe(false);
    expect(contested(october, denial)).toBe(true);
  });

  test('not by a denial under another key, when relationships are folded', () => {
    expect(contested(told(), { ...denial, key: 'other' })).toBe(false);
  });
});

describe('counters', () => {
  test('count who affirms; denials are counted apart', () => {
    const relation = project(
      told({ article: 'a1', outlet: 'x', speaker: 'KOR', modality: 'alleged' }),
      told({ article: 'a2', outlet: 'x', speaker: 'USA', reportedAt: '2024-10-02', confidence: 0.9 }),
      told({ article: 'a3', outlet: 'y', polarity: 'negated', speaker: 'RUS', reportedAt: '2025-01-01' }),
      told({ article: 'a4', outlet: 'z', modality: 'hypothetical' }),
    );
    expect(relation).toMatchObject({ claims: 2, articles: 2, outlets: 1, speakers: 2, asserted: 1, alleged: 1 });
    expect(relation).toMatchObject({ negated: 1, confidence: 0.9, firstReported: '2024-10-02' });
    expect(relation?.lastReported).toBe('2024-10-02');
  });

  test('frames and offices stand in the order of how often they are told', () => {
    const relation = project(
      told({ frame: 'give' }),
      told({ frame: 'train', office: 'Menteri' }),
      told({ frame: 'train', office: 'Jenderal' }),
    );
    expect(relation?.frames).toEqual(['train', 'give']);
    expect(relation?.offices).toEqual(['Jenderal', 'Menteri']);
  });
});

const day = date({ min: new Date('2024-01-01'), max: new Date('2024-03-01'), noInvalidDate: true }).map((moment) =>
  moment.toISOString().slice(0, 10),
);
const anyClaim = record({
  key: constantFrom('k', 'l'),
  polarity: constantFrom<Polarity>('affirmed', 'affirmed', 'negated'),
  modality: constantFrom<Modality>('asserted', 'alleged', 'planned', 'possible', 'hypothetical'),
  frame: constantFrom('supply', 'train', 'give'),
  mode: constantFrom(null),
  mutual: constantFrom(true, false),
  items: array(constantFrom(troops, munitions, { text: 'lain', itemClass: null, quantity: null }), { maxLength: 3 }),
  office: option(constantFrom('Menteri', 'Presiden')),
  eventStart: option(day),
  eventEnd: constantFrom(null),
  confidence: constantFrom(0.2, 0.5, 0.9),
  reportedAt: option(day),
  article: string({ minLength: 1, maxLength: 1 }),
  outlet: option(constantFrom('x', 'y')),
  speaker: option(constantFrom('KOR', 'USA')),
}).map((claim): GatheredClaim => claim as GatheredClaim);

describe('whatever the claims', () => {
  test('their order does not matter', () => {
    assert(
      property(
        array(anyClaim, { maxLength: 12 }).chain((claims) =>
          record({ claims: constantFrom(claims), shuffled: shuffledSubarray(claims, { minLength: claims.length }) }),
        ),
        ({ claims, shuffled }) => {
          expect(project(...shuffled)).toEqual(project(...claims));
        },
      ),
      { seed: 7 },
    );
  });

  test('grouping them as a database does changes nothing', () => {
    assert(
      property(array(anyClaim, { maxLength: 15 }), (claims) => {
        const { groups, support } = gatherClaims(claims);
        expect(projectRelation(ends, merged(groups), support)).toEqual(projectRelation(ends, groups, support));
      }),
      { seed: 8 },
    );
  });

  test('a relationship is drawn exactly where one is affirmed and more than hypothetical, and its counts add up', () => {
    assert(
      property(array(anyClaim, { maxLength: 12 }), (claims) => {
        const drawn = claims.filter(({ polarity, modality }) => polarity === 'affirmed' && modality !== 'hypothetical');
        const relation = project(...claims);
        expect(relation === null).toBe(drawn.length === 0);
        if (relation === null) return;
        const { asserted, alleged, planned, possible } = relation;
        expect(relation.claims).toBe(drawn.length);
        expect(asserted + alleged + planned + possible).toBe(drawn.length);
        expect(relation[relation.status]).toBeGreaterThan(0);
        for (const stronger of statuses.slice(0, statuses.indexOf(relation.status))) expect(relation[stronger]).toBe(0);
        expect(relation.itemStatus).toHaveLength(relation.itemClasses.length);
      }),
      { seed: 9 },
    );
  });
});

/** Groups that agree in what the rules look at, made one: what GROUP BY does. */
function merged(groups: readonly ClaimGroup[]): readonly ClaimGroup[] {
  const byRule = new Map<string, ClaimGroup>();
  for (const group of groups) {
    const { key, polarity, modality, frame, mode, mutual, itemClasses, office } = group;
    const rule = JSON.stringify([key, polarity, modality, frame, mode, mutual, itemClasses, office]);
    const other = byRule.get(rule);
    byRule.set(rule, other === undefined ? group : joined(other, group));
  }
  return [...byRule.values()];
}

const joined = (a: ClaimGroup, b: ClaimGroup): ClaimGroup => ({
  ...a,
  claims: a.claims + b.claims,
  items: [...new Set([...a.items, ...b.items])],
  spans: [...a.spans, ...b.spans],
  confidence: Math.max(a.confidence, b.confidence),
  firstEvent: [a.firstEvent, b.firstEvent].filter((one) => one !== null).sort()[0] ?? null,
  lastEvent:
    [a.lastEvent, b.lastEvent]
      .filter((one) => one !== null)
      .sort()
      .at(-1) ?? null,
  firstReported: [a.firstReported, b.firstReported].filter((one) => one !== null).sort()[0] ?? null,
  lastReported:
    [a.lastReported, b.lastReported]
      .filter((one) => one !== null)
      .sort()
      .at(-1) ?? null,
});
