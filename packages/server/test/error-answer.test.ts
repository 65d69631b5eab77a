import { StoreError } from '@simpul/store/store-error';
import { expect, it } from 'vitest';
import { errorAnswer } from '../src/error-answer.ts';

it('keeps the inside of an unforeseen error to itself', () => {
  const { status, body } = errorAnswer(new TypeError("Cannot read 'password' of undefined"));
  expect(status).toBe(500);
  expect(JSON.stringify(body)).not.toContain('password');
});

it('a refused query is the fault of the one who asked, a missing store is not', () => {
  expect(errorAnswer(new StoreError('QUERY_REFUSED', 'only reading is allowed'))).toEqual({
    status: 400,
    body: { error: { code: 'QUERY_REFUSED', message: 'only reading is allowed' } },
  });
  expect(errorAnswer(new StoreError('UNREACHABLE', 'no answer')).status).toBe(503);
});
