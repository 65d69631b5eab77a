import { Neo4jError } from 'neo4j-driver';
import { expect, test } from 'vitest';
import { StoreError } from '@simpul/store/store-error';
import { toStoreError } from '../../src/neo4j/to-store-error.ts';

const context = { address: 'bolt://db:7687', code: 'QUERY_FAILED' } as const;
const failure = (code: string, message = 'said the server'): Neo4jError => new Neo4jError(message, code, '', '');

test.each([
  ['ServiceUnavailable', 'UNREACHABLE', /no answer from bolt:\/\/db:7687/],
  ['SessionExpired', 'UNREACHABLE', /npm run neo4j/],
  ['Neo.ClientError.Security.Unauthorized', 'UNAUTHORIZED', /NEO4J_USERNAME and NEO4J_PASSWORD/],
  ['Neo.ClientError.Security.CredentialsExpired', 'UNAUTHORIZED', /ALTER CURRENT USER/],
  ['Neo.ClientError.Security.Forbidden', 'UNAUTHORIZED', /another user/],
  ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'TIMEOUT', /ran too long/],
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'QUERY_FAILED', /more memory/],
  ['Neo.ClientError.Statement.SyntaxError', 'QUERY_FAILED', /said the server/],
])('%s is told as %s', (code, expected, message) => {
  const cause = failure(code);
  expect(toStoreError(cause, context)).toMatchObject({
    code: expected,
    message: expect.stringMatching(message) as string,
    cause,
  });
});

test('our own failures pass as they are, and a long message is cut', () => {
  const own = new StoreError('BAD_FACTS', 'x');
  expect(toStoreError(own, context)).toBe(own);
  expect(toStoreError(failure('Neo.X', 'x'.repeat(9000)), context).message).toHaveLength(500);
});
