import type { ArticleError } from './article-error.ts';

/** Bytes to read an article from, and what is known about them beside the text. */
export interface Source {
  /** Path, URL or '-' for standard input; named in every message. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** From NAME.meta.json beside the file, or from the JSON record. */
  readonly meta: ArticleMeta;
  /** As in an HTTP Content-Type header ('text/html; charset=utf-8'); without it, name and bytes tell. */
  readonly mediaType?: string;
}

/** An input that gives no source; the others go on. */
export interface SourceFailure {
  readonly name: string;
  readonly error: ArticleError;
}

export interface ArticleMeta {
  readonly title?: string | null;
  readonly outlet?: string | null;
  /** ISO 8601. */
  readonly published?: string | null;
  readonly url?: string | null;
  readonly lang?: string | null;
}
