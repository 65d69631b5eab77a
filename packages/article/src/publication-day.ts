import type { Article } from '@simpul/graph-schema/article';

/**
 * The calendar day on which the article appeared where it was read: what "hari ini" in it means. `publishedAt` may be a
 * UTC time, and until 7 in the morning in Jakarta that is still the day before.
 */
export function publicationDay({ publishedAt, language }: Pick<Article, 'publishedAt' | 'language'>): string | null {
  if (publishedAt === null || publishedAt.length <= 10) return publishedAt;
  const hours = language === 'id' ? 7 : language === 'ms' ? 8 : 0;
  return new Date(Date.parse(publishedAt) + hours * 3_600_000).toISOString().slice(0, 10);
}
