import type { Article } from '@simpul/graph-schema/article';

/** Properties of an article node: null ones are absent or null. */
export interface StoredArticle extends StoredStory {
  readonly id: string;
  readonly source: string;
  readonly url?: string | null;
  readonly title?: string | null;
  readonly outlet?: string | null;
  readonly lang: string;
  readonly publishedAt?: string | null;
  readonly retrievedAt: string;
}

/** What of it is read. */
export interface StoredStory {
  readonly text: string;
  readonly boilerplateStarts: readonly number[];
  readonly boilerplateEnds: readonly number[];
}

/** An article as it was read. */
export const toArticle = (stored: StoredArticle): Article & { readonly id: string } => ({
  id: stored.id,
  source: stored.source,
  url: stored.url ?? null,
  title: stored.title ?? null,
  outlet: stored.outlet ?? null,
  language: stored.lang,
  publishedAt: stored.publishedAt ?? null,
  retrievedAt: stored.retrievedAt,
  ...toStory(stored),
});

export const toStory = ({
  text,
  boilerplateStarts,
  boilerplateEnds,
}: StoredStory): Pick<Article, 'text' | 'boilerplate'> => ({
  text,
  boilerplate: boilerplateStarts.map((start, index) => ({ start, end: boilerplateEnds[index] ?? start })),
});
