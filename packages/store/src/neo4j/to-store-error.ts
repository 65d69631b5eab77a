import { Neo4jError } from 'neo4j-driver';
import type { StoreErrorCode } from '../store-error.ts';
import { StoreError } from '../store-error.ts';

export interface FailureContext {
  /** Without password. */
  readonly address: string;
  /** Code of failures that have none of their own. */
  readonly code: StoreErrorCode;
}

/** Longer messages of a database repeat the statement. */
const longestMessage = 500;

/** A failure of the driver or the database as a StoreError that says what to do. */
export function toStoreError(cause: unknown, { address, code }: FailureContext): StoreError {
  if (cause instanceof StoreError) return cause;
  if (!(cause instanceof Neo4jError)) return new StoreError(code, messageOf(cause), { cause });
  if (isUnreachable(cause))
    return new StoreError(
      'UNREACHABLE',
      `no answer from ${address}; is Neo4j running and the address right? "npm run neo4j" starts one for development`,
      { cause },
    );
  if (cause.code.startsWith('Neo.ClientError.Security.'))
    return new StoreError('UNAUTHORIZED', unauthorized(cause, address), { cause });
  if (cause.code.endsWith('.DatabaseNotFound'))
    return new StoreError('UNKNOWN_STORE', `${address} has no such database; set NEO4J_DATABASE to one it has`, {
      cause,
    });
  if (cause.code.includes('ReadOnly'))
    return new StoreError(
      code,
      `the database of ${address} is read-only; take it out of server.databases.read_only or default_to_read_only in neo4j.conf, or name another with NEO4J_DATABASE`,
      { cause },
    );
  if (cause.code.includes('TransactionTimedOut'))
    return new StoreError('TIMEOUT', 'the database stopped the query because it ran too long; narrow it or add LIMIT', {
      cause,
    });
  if (isOutOfMemory(cause))
    return new StoreError(
      code,
      'this needs more memory than the database gives one transaction (db.memory.transaction.max); ask for less at once',
      { cause },
    );
  return new StoreError(code, messageOf(cause), { cause });
}

/** The transaction asked for more than db.memory.transaction.max. */
export const isOutOfMemory = (cause: unknown): boolean =>
  cause instanceof Neo4jError && /OutOfMemory|MemoryPool/.test(cause.code);

const isUnreachable = ({ code }: Neo4jError): boolean =>
  code === 'ServiceUnavailable' || code === 'SessionExpired' || code.endsWith('.DatabaseUnavailable');

function unauthorized({ code }: Neo4jError, address: string): string {
  if (code.endsWith('CredentialsExpired'))
    return `${address} asks for a new password first: ALTER CURRENT USER SET PASSWORD FROM … TO … on database system`;
  if (code.endsWith('Forbidden'))
    return `the user of ${address} may not do this; ask for the right or use another user`;
  return `${address} refused the user name or password; set NEO4J_USERNAME and NEO4J_PASSWORD`;
}

const messageOf = (cause: unknown): string =>
  (cause instanceof Error ? cause.message : String(cause)).slice(0, longestMessage);
