import { expect, test } from 'vitest';
import type { CandidateActor } from '../../src/candidates/candidate.ts';
import { findCandidates } from '../../src/candidates/find-candidates.ts';
import { anActor } from '../facts.ts';

const known = (id: string, name: string, given: Partial<CandidateActor> = {}): CandidateActor => ({
  ...anActor(id, { name, nameId: name, polity: null }),
  claims: 1,
  offices: [],
  ...given,
});
const none = (): boolean => false;
const found = (...actors: readonly CandidateActor[]): readonly string[] =>
  findCandidates(actors, none).map(
    ({ actors: [a, b], reasons }) => `${a.id} = ${b.id}: ${reasons.map(({ reason }) => reason).join(', ')}`,
  );

test('the same words in another order are one candidate, with the names that met', () => {
  const [candidate] = findCandidates([known('a', 'Kim Jong-un'), known('b', 'Jong Un Kim')], none);
  expect(candidate?.reasons).toEqual([{ reason: 'same-words', names: ['Kim Jong-un', 'Jong Un Kim'] }]);
});

test('an acronym meets the name whose initials it is, small words counted or not', () => {
  const body = { kind: 'organization' } as const;
  expect(found(known('b', 'Badan Nasional Penanggulangan Terorisme', body), known('s', 'BNPT', body))).toEqual([
    'b = s: acronym',
  ]);
  expect(found(known('l', 'Komite untuk Urusan Anggaran', body), known('s', 'KUA', body))).toEqual(['l = s: acronym']);
  expect(found(known('l', 'Komite untuk Urusan Anggaran', body), known('s', 'Kua', body))).toEqual([]);
});

test('a title is no part of a name', () => {
  expect(found(known('p', 'Presiden Budi Raharja'), known('b', 'Budi Raharja', { claims: 9 }))).toEqual([
    'p = b: title',
  ]);
});

test('long names that differ in one letter are candidates, short ones and numbers are not', () => {
  expect(found(known('a', 'Volodymyr Zelensky'), known('b', 'Volodymyr Zelenskyy'))).toEqual(['a = b: spelling']);
  expect(found(known('a', 'Al Qaidah'), known('b', 'Alqaidah'))).toEqual(['a = b: spelling']);
  expect(found(known('a', 'Wang Li'), known('b', 'Wang Lu'))).toEqual([]);
  expect(found(known('a', 'Resimen Infanteri 31'), known('b', 'Resimen Infanteri 32'))).toEqual([]);
});

test('a lone surname is a candidate for the full name of the same state or office, never for another lone surname', () => {
  const full = known('f', 'Darma Wirasena', { polity: 'IDN' });
  expect(found(full, known('s', 'Wirasena', { polity: 'IDN' }))).toEqual(['f = s: part-of-name-same-polity']);
  expect(found(full, known('s', 'Wirasena', { polity: 'MYS' }))).toEqual([]);
  expect(found(known('x@1', 'Lee', { local: true }), known('x@2', 'Lee', { local: true }))).toEqual([]);
  expect(
    found(
      { ...full, polity: null, offices: ['Gubernur Maluku'] },
      known('s', 'Wirasena', { offices: ['gubernur Maluku'] }),
    ),
  ).toEqual(['f = s: part-of-name-same-office']);
});

test('what articles called an actor tells who it is only where it is more than a word', () => {
  const called = (id: string, ...aliases: readonly string[]): CandidateActor =>
    known(id, `Tuan ${id} ${id}`, { aliases });
  expect(found(called('ana', 'Dia', 'Jaksa', 'Wakil Ketua'), called('budi', 'Dia', 'Jaksa', 'Wakil Ketua'))).toEqual(
    [],
  );
  expect(found(called('ana', 'Seno Aji'), called('budi', 'Aji Seno'))).toEqual(['ana = budi: same-words']);
  const body = { kind: 'organization' } as const;
  expect(found(known('mk', 'MK', body), known('x', 'Mahkamah Konstitusi', { ...body, aliases: ['MK'] }))).toEqual([
    'x = mk: same-words',
  ]);
});

test('two that the gazetteer lists, a person and a body, and those said to be two are no candidates', () => {
  expect(found(known('a', 'Ana Budi', { wikidata: 'Q1' }), known('b', 'Budi Ana', { wikidata: 'Q2' }))).toEqual([]);
  expect(found(known('a', 'Ana Budi'), known('b', 'Budi Ana', { kind: 'organization' }))).toEqual([]);
  expect(findCandidates([known('a', 'Ana Budi'), known('b', 'Budi Ana')], () => true)).toEqual([]);
});

test('what is listed is kept, then what is told of most', () => {
  expect(found(known('a', 'Ana Budi', { claims: 9 }), known('b', 'Budi Ana', { wikidata: 'Q2' }))).toEqual([
    'b = a: same-words',
  ]);
  expect(found(known('a', 'Ana Budi'), known('b', 'Budi Ana', { claims: 2 }))).toEqual(['b = a: same-words']);
});

test('the work grows with the names, not with their pairs', () => {
  const syllables = ['bak', 'cel', 'dim', 'fon', 'gur', 'haw', 'jix', 'koz', 'luv', 'mep'];
  const name = (n: number): string =>
    Array.from(String(n).padStart(5, '0'))
      .map((digit) => syllables[Number(digit)])
      .join('') +
    ' ' +
    syllables[n % 10];
  const many = Array.from({ length: 20_000 }, (_, n) => known(`a${n}`, name(n), { polity: 'IDN' }));
  // One letter never makes another syllable: only the planted one is found.
  expect(findCandidates([...many, known('planted', `${name(777)}x`)], none).map(({ actors }) => actors[1].id)).toEqual([
    'planted',
  ]);
});
