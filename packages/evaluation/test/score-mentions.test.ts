import type { MentionedActor } from '@simpul/graph-schema/actor';
import type { Claim } from '@simpul/graph-schema/claim';
import { expect, test } from 'vitest';
import type { GoldClaim } from '../src/gold-article.ts';
import { addMentionRates, type MentionForm, type MentionRates, scoreMentions } from '../src/score-mentions.ts';

const named = 'Lestari mengkritik Jepang.';
const pronoun = 'Ia memuji negara itu.';
const titled = 'Menteri meminta mereka pergi.';
const left = 'Permintaannya ditolak.';
const text = [named, pronoun, titled, left].join(' ');

const listed = [
  { key: 'lestari', name: 'Dewi Lestari', names: ['Lestari', 'Menteri'] },
  { key: 'JPN', name: 'Jepang', names: ['negara itu'] },
];

test('each end of an event is one form: the most telling that its quote has', () => {
  expect(observed(score([], [named]))).toEqual({ name: 2 });
  expect(observed(score([], [pronoun]))).toEqual({ pronoun: 1, description: 1 });
  expect(observed(score([], [titled]))).toEqual({ title: 1, pronoun: 1 });
  expect(observed(score([], [left]))).toEqual({ clitic: 2 });
  expect(observed(score([], ['ditolak']))).toEqual({ omitted: 2 });
});

test('a mention in the quote that is taken for the actor is right', () => {
  const rates = score([actor('lestari', 'Dewi Lestari', [pronoun, 'Ia'])], [pronoun]);
  expect(rates.pronoun).toEqual({ ok: 1, of: 1 });
  expect(rates.description).toEqual({ ok: 0, of: 1 });
});

test('a mention elsewhere is not', () => {
  expect(score([actor('lestari', 'Dewi Lestari', [named, 'Lestari'])], [pronoun]).pronoun).toEqual({ ok: 0, of: 1 });
});

test('an end of a claim told there is right without words of its own', () => {
  const people = [actor('lestari', 'Dewi Lestari', [named, 'Lestari']), actor('JPN', 'Jepang', [named, 'Jepang'])];
  expect(score(people, [left], [claim('lestari', 'JPN', left)]).clitic).toEqual({ ok: 2, of: 2 });
  expect(score(people, [left], [claim('lestari', 'JPN', named)]).clitic).toEqual({ ok: 0, of: 2 });
});

test('optional events and structure are not asked for', () => {
  const optional = { ...gold(named), optional: true };
  const office: GoldClaim = { ...gold(named), relation: 'HOLDS_OFFICE' };
  expect(observed(scoreMentions({ id: 'a', text, actors: listed, claims: [optional, office] }, none))).toEqual({});
});

test('articles add up', () => {
  const one = score([actor('JPN', 'Jepang', [named, 'Jepang'])], [named]);
  expect(addMentionRates([one, one]).name).toEqual({ ok: 2, of: 4 });
});

const none = { actors: [], claims: [] };

function score(
  actors: readonly MentionedActor[],
  quotes: readonly string[],
  claims: readonly Claim[] = [],
): MentionRates {
  const held: GoldClaim = { ...gold(titled), relation: 'HOLDS_OFFICE', office: 'Menteri Kesehatan' };
  return scoreMentions({ id: 'a', text, actors: listed, claims: [held, ...quotes.map(gold)] }, { actors, claims });
}

const observed = (rates: MentionRates): Partial<Record<MentionForm, number>> =>
  Object.fromEntries(Object.entries(rates).flatMap(([form, { of }]) => (of > 0 ? [[form, of]] : [])));

function gold(quote: string): GoldClaim {
  return { subject: 'lestari', relation: 'ACCUSE', object: 'JPN', modality: 'asserted', polarity: 'affirmed', quote };
}

function actor(id: string, name: string, [sentence, word]: readonly [string, string]): MentionedActor {
  const start = text.indexOf(sentence) + sentence.indexOf(word);
  const mentions = [{ text: word, start, end: start + word.length }];
  const known = { local: false, kind: 'person', aliases: [], formerIds: [], wikidata: null, iso3: null } as const;
  return { ...known, id, name, nameId: name, polity: null, mentions };
}

function claim(subject: string, object: string, sentence: string): Claim {
  const start = text.indexOf(sentence);
  const span = { start, end: start + sentence.length };
  return {
    subject,
    relation: 'ACCUSE',
    object,
    frame: 'accuse',
    predicate: 'kritik',
    mode: null,
    mutual: false,
    office: null,
    sector: null,
    eventStart: null,
    eventEnd: null,
    place: null,
    about: null,
    items: [],
    attribution: [],
    unnamedSource: null,
    modality: 'asserted',
    polarity: 'affirmed',
    evidence: { ...span, quote: sentence },
    subjectSpan: null,
    objectSpan: null,
    predicateSpan: span,
    confidence: 0.9,
    rule: 'active',
  };
}
