import type { TextSpan } from './text-span.ts';

/** A news article as read: text unchanged, boilerplate marked, never cut out. */
export interface Article {
  /** Where it was read from: a path, a URL or '-' for standard input; for messages and file names. */
  readonly source: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  /** ISO 639-1; 'und' where it can't be told. */
  readonly language: string;
  /** ISO 8601 date or UTC time; null where unknown, and then relative dates in the text stay unresolved. */
  readonly publishedAt: string | null;
  /** ISO 8601 UTC time. */
  readonly retrievedAt: string;
  readonly text: string;
  /** Parts that are no story (bylines, related links, adverts): sorted, disjoint; no claim may come from them. */
  readonly boilerplate: readonly TextSpan[];
}
