import type { Source } from '@simpul/article/source';
import type { Entry } from '@simpul/gazetteer/entry';
import type { Article } from '@simpul/graph-schema/article';
import type { ExtractedArticle, ExtractOptions } from '../extract-article.ts';

/** What a worker is started with. */
export interface WorkerStart {
  readonly userEntries: readonly Entry[];
}

/** One article for a worker; it gets the next when it has answered. */
export interface WorkerTask {
  readonly input: Source | Article;
  readonly options: Omit<ExtractOptions, 'signal'>;
}

/** A worker's answer. */
export type WorkerAnswer = { readonly extracted: ExtractedArticle } | { readonly thrown: ThrownError };

/** An error on its way between threads, which lose the `code` of one. */
export interface ThrownError {
  readonly name: string;
  readonly code: string | null;
  readonly message: string;
  readonly stack: string | null;
}

/** Takes down what was thrown. */
export function writeError(thrown: unknown): ThrownError {
  if (!(thrown instanceof Error)) return { name: 'Error', code: null, message: String(thrown), stack: null };
  const { name, message, stack = null } = thrown;
  const code = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : null;
  return { name, code, message, stack };
}

/** An error with the same name, code, sentence and stack as the one thrown. */
export function readError({ name, code, message, stack }: ThrownError): Error {
  const error = new Error(message);
  return Object.assign(error, { name, ...(code === null ? {} : { code }), ...(stack === null ? {} : { stack }) });
}
