import type { ClaimReference } from '@simpul/graph-schema/decision';
import { expect, test } from 'vitest';
import type { ExtractedClaim } from '../../src/journal/extracted-claim.ts';
import { findClaims } from '../../src/journal/find-claims.ts';
import { aClaim } from '../facts.ts';

const quote = 'Seno dan Bima saling menuduh.';
const at = (start: number, words: string): { readonly start: number; readonly end: number } => ({
  start: start + quote.indexOf(words),
  end: start + quote.indexOf(words) + words.length,
});

const claim = (id: string, start: number, given: Partial<ExtractedClaim> = {}): ExtractedClaim => ({
  ...aClaim(['seno', 'ACCUSE', 'bima'], { frame: 'accuse' }),
  id,
  article: 'x',
  evidence: { quote, start, end: start + quote.length },
  subjectSpan: at(start, 'Seno'),
  objectSpan: at(start, 'Bima'),
  predicateSpan: at(start, 'menuduh'),
  ...given,
});
const referenceTo = ({ attribution, ...named }: ExtractedClaim): ClaimReference => ({
  article: named.article,
  evidence: named.evidence,
  subjectSpan: named.subjectSpan,
  objectSpan: named.objectSpan,
  predicateSpan: named.predicateSpan,
  relation: named.relation,
  modality: named.modality,
  polarity: named.polarity,
  speaker: attribution[0] ?? null,
});
const ids = (claims: readonly ExtractedClaim[]): readonly string[] => claims.map(({ id }) => id);

const one = claim('one', 10);
const back = claim('back', 10, { subjectSpan: at(10, 'Bima'), objectSpan: at(10, 'Seno') });

test('a claim is found by relation, sentence and the places of its ends, under whatever ids', () => {
  const renamed = { ...one, id: 'new', subject: 'Q1' };
  expect(ids(findClaims(referenceTo(one), [back, renamed]))).toEqual(['new']);
  expect(findClaims(referenceTo(one), [back, { ...renamed, relation: 'THREATEN' }])).toEqual([]);
  expect(findClaims(referenceTo(one), [{ ...renamed, article: 'y' }])).toEqual([]);
});

test('a sentence that moved is the same sentence; said twice, the one at the same place is meant', () => {
  expect(ids(findClaims(referenceTo(one), [claim('moved', 300)]))).toEqual(['moved']);
  expect(ids(findClaims(referenceTo(one), [claim('second', 300), claim('first', 10)]))).toEqual(['first']);
});

test('joint speakers’ claims are told apart by the speaker', () => {
  const [ani, budi] = [claim('ani', 10, { attribution: ['ani'] }), claim('budi', 10, { attribution: ['budi'] })];
  expect(ids(findClaims(referenceTo(budi), [ani, budi]))).toEqual(['budi']);
});

test('a changed modality does not lose the claim', () => {
  expect(ids(findClaims(referenceTo(one), [claim('sure', 10, { modality: 'alleged' })]))).toEqual(['sure']);
});

test('the ends of a mutual claim may be found the other way round', () => {
  const turned = claim('turned', 10, { subjectSpan: back.subjectSpan, objectSpan: back.objectSpan, mutual: true });
  expect(ids(findClaims(referenceTo(one), [turned]))).toEqual(['turned']);
  expect(findClaims(referenceTo(one), [back])).toEqual([]);
});
