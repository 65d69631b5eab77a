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
import { actorIds, belongings, lastSentence, predicates, retypings, sentences, slots } from './universe.ts';

/** What somebody does to a store; `pick` chooses among the claims, or the decisions, that are there then. */
export type Step =
  | { readonly kind: 'put'; readonly articles: readonly SaidArticle[] }
  | { readonly kind: 'forget'; readonly slot: number }
  | {
      readonly kind: 'same' | 'not-same';
      readonly actors: readonly [string, string];
      /** How the two are linked with those of the decisions before, so that these make chains, repeat and contradict. */
      readonly link: 'none' | 'shared' | 'closing';
      readonly imported: boolean;
    }
  | {
      readonly kind: 'accept' | 'reject' | 'flip' | 'retype';
      readonly pick: number;
      /** About a claim that something was decided about before, where there is one. */
      readonly again: boolean;
      readonly to: Retyping;
      readonly imported: boolean;
    }
  | { readonly kind: 'undo'; readonly pick: number; readonly imported: boolean };

const days = ['2024-10-01', '2024-10-09', '2024-11-01'] as const;
const day = option(constantFrom(...days), { freq: 4 });
const someone = constantFrom<string>(...actorIds, 'lee');
const rarely = integer({ min: 0, max: 9 }).map((drawn) => drawn === 9);

const munitions = { text: 'amunisi', itemClass: 'munitions', quantity: null } as const;
const troops = { text: 'pasukan', itemClass: 'troops', quantity: '10.000' } as const;
const something = { text: 'sesuatu', itemClass: null, quantity: null } as const;

/** Mostly of known classes, which alone tell what contradicts from what does not. */
const items = constantFrom<NonNullable<SaidClaim['items']>>(
  [],
  [munitions],
  [munitions],
  [troops],
  [troops],
  [munitions, troops],
  [something],
);

/** Of a day, from a day to another, or with one end alone. */
const event = tuple(day, day).map(([a, b]) =>
  a === null || b === null || a <= b ? { eventStart: a, eventEnd: b } : { eventStart: b, eventEnd: a },
);

/** Often the same two, so that claims of several articles agree and contradict; never one with itself. */
const ends = oneof(
  { weight: 3, arbitrary: constant(['PRK', 'RUS'] as const) },
  { weight: 1, arbitrary: constant(['RUS', 'PRK'] as const) },
  {
    weight: 4,
    arbitrary: tuple(someone, option(someone, { freq: 8 })).filter(([subject, object]) => subject !== object),
  },
);

const deed: Arbitrary<SaidClaim> = record({
  ends,
  said: constantFrom(...predicates),
  sentence: constantFrom(...sentences),
  modality: constantFrom('asserted', 'asserted', 'alleged', 'planned', 'possible', 'hypothetical'),
  polarity: constantFrom('affirmed', 'affirmed', 'affirmed', 'negated'),
  items,
  attribution: array(someone, { maxLength: 2 }),
  when: event,
  confidence: constantFrom(0.5, 0.7, 0.9),
}).map(({ when, ...claim }) => ({
  ...claim,
  ...when,
  said: claim.ends[1] === null ? (predicates[0] ?? claim.said) : claim.said,
}));

const belonging: Arbitrary<SaidClaim> = record({
  ends: tuple(
    constantFrom('budi', 'kim', 'kim-jong-un', 'partai', 'lee'),
    constantFrom('PRK', 'RUS', 'kementerian', 'partai'),
  ).filter(([subject, object]) => subject !== object),
  said: constantFrom(...belongings),
  sentence: constantFrom(...sentences),
  modality: constantFrom('asserted', 'asserted', 'alleged'),
});

interface Answer extends Required<Pick<SaidClaim, 'modality' | 'items'>> {
  readonly isDenial: boolean;
  readonly otherwise: boolean;
  readonly when: Pick<SaidClaim, 'eventStart' | 'eventEnd'> | null;
}

/** What else an article says of the two of one of its claims: denied or affirmed, perhaps of other things and days. */
const answer: Arbitrary<Answer> = record({
  isDenial: constantFrom(true, true, false),
  otherwise: constantFrom(true, false, false),
  modality: constantFrom('asserted', 'alleged'),
  items,
  when: option(event),
});

const article: Arbitrary<SaidArticle> = record({
  slot: constantFrom(...slots),
  version: integer({ min: 0, max: 2 }),
  outlet: option(constantFrom('Harian A', 'Harian B'), { freq: 6 }),
  publishedAt: day,
  pipeline: constantFrom('rules-1', 'rules-2'),
  claims: uniqueArray(oneof({ arbitrary: deed, weight: 3 }, { arbitrary: belonging, weight: 1 }), {
    minLength: 1,
    maxLength: sentences.length,
    size: 'max',
    selector: ({ sentence }) => sentence,
  }),
  answer: option(answer, { freq: 3 }),
}).map(({ answer: given, claims, ...rest }) => ({
  ...rest,
  claims: given === null ? claims : [...claims, ...answered(claims, given)],
}));

/** To the first claim that weighs enough to be contested. */
function answered(claims: readonly SaidClaim[], { isDenial, otherwise, when, ...rest }: Answer): readonly SaidClaim[] {
  const claim = claims.find(
    ({ ends: [, object], polarity, modality }) =>
      object !== null && polarity !== undefined && (modality === 'asserted' || modality === 'alleged'),
  );
  if (claim === undefined) return [];
  const denial = claim.polarity === 'negated' ? 'affirmed' : 'negated';
  const said = predicates.find((other) => other[0] === claim.said[0] && other[1] !== claim.said[1]);
  return [
    {
      ...claim,
      ...rest,
      ...when,
      sentence: lastSentence,
      polarity: isDenial ? denial : 'affirmed',
      said: otherwise && said !== undefined ? said : claim.said,
    },
  ];
}

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
        weight: 6,
        arbitrary: record({
          kind: constantFrom('same', 'same', 'not-same'),
          actors: pair,
          link: constantFrom('none', 'shared', 'closing'),
          imported: rarely,
        }),
      },
      {
        weight: 7,
        arbitrary: record({
          kind: constantFrom('accept', 'reject', 'flip', 'retype', 'retype'),
          pick: nat(99),
          again: constantFrom(true, true, false),
          to: constantFrom(...retypings),
          imported: rarely,
        }),
      },
      { weight: 3, arbitrary: record({ kind: constant('undo'), pick: nat(99), imported: boolean() }) },
    ),
    { minLength: Math.ceil(longest / 2), maxLength: longest, size: 'max' },
  );
