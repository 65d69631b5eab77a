import { expect, it } from 'vitest';
import { parseParam } from '../../src/answer/parse-param.ts';

it('takes JSON for what it is and anything else for text', () => {
  expect(parseParam('limit=5')).toEqual({ limit: 5 });
  expect(parseParam('ids=["PRK","RUS"]')).toEqual({ ids: ['PRK', 'RUS'] });
  expect(parseParam('name=Korea Utara')).toEqual({ name: 'Korea Utara' });
  expect(parseParam('code="007"')).toEqual({ code: '007' });
});

it('collects several parameters, and keeps an equals sign in a value', () => {
  expect(parseParam('b=x=y', { a: 1 })).toEqual({ a: 1, b: 'x=y' });
});

it('says how to write one that has no name', () => {
  expect(() => parseParam('PRK')).toThrow('write a name and a value');
  expect(() => parseParam('=PRK')).toThrow('write a name and a value');
});
