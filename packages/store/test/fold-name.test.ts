import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { foldName, searchText } from '../src/fold-name.ts';

test('accents, case, apostrophes and punctuation do not count', () => {
  expect(foldName('Recep Tayyip ERDOĞAN')).toEqual(['recep', 'tayyip', 'erdogan']);
  expect(foldName('Kim Jong-un')).toEqual(['kim', 'jong', 'un']);
  expect(foldName('O’Brien')).toEqual(['obrien']);
  expect(foldName('Đặng Łukasz Øre Straße')).toEqual(['dang', 'lukasz', 'ore', 'strasse']);
});

test('scripts without spaces fall into characters', () => {
  expect(foldName('金正恩')).toEqual(['金', '正', '恩']);
});

test('what is left means nothing to a search engine', () => {
  assert(property(string({ unit: 'binary' }), (text) => foldName(text).every((word) => /^[\p{L}\p{N}]+$/u.test(word))));
});

test('a name with an apostrophe is indexed joined and apart', () => {
  expect(searchText(['Robert O’Brien', 'Robert O’Brien'])).toBe('robert obrien\nrobert o brien');
});
