import { expect, test } from 'vitest';
import { shortName } from '../src/language/actor-name.ts';
import { formatDate, formatSpan } from '../src/language/format-date.ts';
import { texts } from '../src/language/texts.ts';
import { speakerChain } from '../src/panels/speaker-chain.ts';
import { actor } from './small-graph.ts';

const article = {
  id: 'a',
  source: 'a.txt',
  url: null,
  title: null,
  outlet: 'Harian Contoh',
  language: 'id',
  publishedAt: null,
  retrievedAt: '2025-01-01T00:00:00Z',
  reprintOf: null,
  claims: 1,
};
const rutte = actor('mark-rutte', { kind: 'person', name: 'Mark Rutte', nameId: 'Mark Rutte' });
const agency = actor('nis', { kind: 'organization', name: 'NIS', nameId: 'Badan Intelijen Nasional' });

test('the speaker nearest the claim comes first, then who passed it on', () => {
  const spoken = { speakers: [agency, rutte], unnamedSource: null, article };
  expect(speakerChain(spoken, texts.id, 'id')).toBe(
    'menurut Badan Intelijen Nasional, sebagaimana disampaikan Mark Rutte',
  );
  expect(speakerChain(spoken, texts.en, 'en')).toBe('according to NIS, as told by Mark Rutte');
});

test('where nobody is named the outlet says so itself; an unnamed source is quoted as written', () => {
  expect(speakerChain({ speakers: [], unnamedSource: null, article }, texts.id, 'id')).toBe(
    'ditulis Harian Contoh sendiri',
  );
  expect(speakerChain({ speakers: [], unnamedSource: 'saksi mata', article }, texts.id, 'id')).toBe(
    'menurut sumber tak bernama: “saksi mata”',
  );
});

test('a date is written no more exactly than it is known', () => {
  expect(formatDate('2024-10-28', 'id')).toBe('28 Okt 2024');
  expect(formatDate('2024-10', 'id')).toBe('Oktober 2024');
  expect(formatDate('2024', 'en')).toBe('2024');
  expect(formatDate('2024-10-28T23:30:00Z', 'en')).toBe('28 Oct 2024');
  expect(formatDate('kemarin', 'id')).toBe('kemarin');
});

test('a span names both ends once', () => {
  expect(formatSpan('2024-10-28', '2024-10-28', 'id')).toBe('28 Okt 2024');
  expect(formatSpan('2024-10-27', '2024-10-28', 'id')).toBe('27 Okt 2024 – 28 Okt 2024');
  expect(formatSpan(null, null, 'id')).toBeNull();
});

test('a picture shows the acronym of a long name, never that of something else', () => {
  const united = {
    kind: 'organization' as const,
    name: 'United Nations Organisation',
    nameId: 'Perserikatan Bangsa-Bangsa',
    aliases: ['UN', 'UNO', 'PBB'],
  };
  expect(shortName(united, 'id')).toBe('PBB');
  expect(shortName(united, 'en')).toBe('UNO');
  const ministry = {
    kind: 'organization' as const,
    name: 'x',
    nameId: 'Departemen Pertahanan Amerika Serikat',
    aliases: ['AS'],
  };
  expect(shortName(ministry, 'id')).toBe('Departemen Pertahanan Ameri…');
});

test('both languages have a text for everything', () => {
  expect(Object.keys(texts.en).sort()).toEqual(Object.keys(texts.id).sort());
});
