import { findDates } from '@simpul/article/find-dates';
import { publicationDay } from '@simpul/article/publication-day';
import type { Article } from '@simpul/graph-schema/article';
import type { TextSpan } from '@simpul/graph-schema/text-span';

export interface EventTime {
  readonly start: string | null;
  readonly end: string | null;
}

/** When the sentence says it happened: the date nearest to the predicate. */
export function readTime(article: Article, sentence: TextSpan, predicate: TextSpan): EventTime {
  const text = article.text.slice(sentence.start, sentence.end);
  const near = publicationDay(article);
  const dates = findDates(text, near);
  const at = predicate.start - sentence.start;
  const [best] = [...dates].sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at));
  if (!best) return { start: null, end: null };
  const [start, end] = best.iso.split('/');
  return { start: start ?? null, end: end ?? null };
}
