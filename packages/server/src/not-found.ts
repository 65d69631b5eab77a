import { ServerError } from './server-error.ts';

/** What is told of an id that nothing has (any more). */
export function notFound(what: string, id: string): ServerError {
  return new ServerError('NOT_FOUND', `no ${what} with id "${id}"; it may have been removed: reload the page`);
}
