/** Bytes to read an article from, and what is known about them beside the text. */
export interface Source {
  /** Path, URL or '-' for standard input; named in every message. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** From NAME.meta.json beside the file, or from the JSON record. */
  readonly meta: ArticleMeta;
}

export interface ArticleMeta {
  readonly title?: string | null;
  readonly outlet?: string | null;
  /** ISO 8601. */
  readonly published?: string | null;
  readonly url?: string | null;
  readonly lang?: string | null;
}
