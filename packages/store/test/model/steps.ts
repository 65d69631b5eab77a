import type { Arbitrary } from 'fast-check';
import {
  array,
  boolean,
  constant,
  constantFrom,
  integer,
  nat,
  oneof,
  option,
  record,
  tuple,
  uniqueArray,
} from 'fast-check';
import type { Retyping } from '@simpul/graph-schema/decision';
import type { SaidArticle, SaidClaim } from './universe.ts';
import { actorIds, predicates, retypings, sentences, slots } from './universe.ts';

/** What somebody does to a store; `pick` chooses among the claims, or the decisions, that are there then. */
export type Step =
  | { readonly kind: 'put'; readonly articles: readonly SaidArticle[] }
  | { readonly kind: 'forget'; readonly slot: number }
  | { readonly kind: 'same' | 'not-same'; readonly actors: readonly [string, string]; readonly imported: boolean }
  | {
      readonly kind: 'accept' | 'reject' | 'flip' | 'retype';
      readonly pick: number;
      readonly to: Retyping;
      readonly imported: boolean;
    }
  | { readonly kind: 'undo'; readonly pick: number; readonly imported: boolean };

const days = ['2024-10-01', '2024-10-09', '2024-11-01'] as const;
const day = option(constantFrom(...days));
const someone = constantFrom<string>(...actorIds, 'lee');
const rarely = integer({ min: 0, max: 9 }).map((drawn) => drawn === 9);

const item = constantFrom(
  { text: 'amunisi', itemClass: 'munitions', quantity: null },
  { text: 'pasukan', itemClass: 'troops', quantity: '10.000' },
  { text: 'sesuatu', itemClass: null, quantity: null },
) satisfies Arbitrary<NonNullable<SaidClaim['items']>[number]>;

/** Without what cannot be: an event between one actor and itself. */
const event: Arbitrary<SaidClaim> = record({
  ends: oneof(
    // Often the same two, so that articles agree and contradict.
    constant(['PRK', 'RUS'] as const),
    tuple(someone, option(someone, { freq: 8 })).filter(([subject, object]) => subject !== object),
  ),
  said: constantFrom(...predicates),
  sentence: constantFrom(...sentences),
  modality: constantFrom('asserted', 'asserted', 'alleged', 'planned', 'possible', 'hypothetical'),
  polarity: constantFrom('affirmed', 'negated'),
  items: uniqueArray(item, { maxLength: 1 }),
  attribution: array(someone, { maxLength: 2 }),
  eventStart: day,
  confidence: constantFrom(0.5, 0.9),
}).map((claim) => (claim.ends[1] === null ? { ...claim, said: predicates[0] ?? claim.said } : claim));

const office: Arbitrary<SaidClaim> = record({
  ends: tuple(constantFrom('budi', 'citra', 'kim'), constantFrom('PRK', 'RUS', 'kementerian')),
  said: constant(['HOLDS_OFFICE', 'hold-office'] as const),
  sentence: constantFrom(...sentences),
  office: constantFrom('Menteri', 'Presiden'),
  modality: constantFrom('asserted', 'alleged'),
});

const article: Arbitrary<SaidArticle> = record({
  slot: constantFrom(...slots),
  version: integer({ min: 0, max: 2 }),
  outlet: option(constantFrom('Harian A', 'Harian B'), { freq: 5 }),
  publishedAt: day,
  pipeline: constantFrom('rules-1', 'rules-2'),
  claims: uniqueArray(oneof({ arbitrary: event, weight: 4 }, { arbitrary: office, weight: 1 }), {
    minLength: 1,
    maxLength: sentences.length,
    size: 'max',
    selector: ({ sentence }) => sentence,
  }),
});

/** Articles that differ are one transaction; one that comes twice is one each time. */
const batch = oneof(
  { weight: 4, arbitrary: uniqueArray(article, { minLength: 1, maxLength: 3, selector: ({ slot }) => slot }) },
  { weight: 1, arbitrary: tuple(article, article).map((some) => some.map((one) => ({ ...one, slot: 0 }))) },
);

const pair = tuple(constantFrom(...actorIds), constantFrom(...actorIds)).filter(([a, b]) => a !== b);

/** What may happen to a store, in any order. */
export const steps = (longest: number): Arbitrary<readonly Step[]> =>
  array<Step>(
    oneof(
      {
        weight: 5,
        arbitrary: record({ kind: constant('put'), articles: batch }),
      },
      { weight: 1, arbitrary: record({ kind: constant('forget'), slot: constantFrom(...slots) }) },
      {
        weight: 4,
        arbitrary: record({ kind: constantFrom('same', 'same', 'not-same'), actors: pair, imported: rarely }),
      },
      {
        weight: 5,
        arbitrary: record({
          kind: constantFrom('accept', 'reject', 'flip', 'retype'),
          pick: nat(99),
          to: constantFrom(...retypings),
          imported: rarely,
        }),
      },
      { weight: 3, arbitrary: record({ kind: constant('undo'), pick: nat(99), imported: boolean() }) },
    ),
    { minLength: 4, maxLength: longest, size: 'max' },
  );
