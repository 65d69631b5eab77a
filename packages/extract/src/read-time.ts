import { findDates } from '@simpul/article/find-dates';
import { publicationDay } from '@simpul/article/publication-day';
import type { Article } from '@simpul/graph-schema/article';
import type { Draft } from './draft.ts';
import { findRelativeDates } from './find-relative-dates.ts';
import type { Reading } from './reading.ts';

export interface EventTime {
  readonly start: string | null;
  readonly end: string | null;
}

/** When the sentence says it happened: the date nearest to the predicate, one told by the calendar before one counted. */
export function readTime(article: Article, { view, lexicon }: Reading, draft: Draft): EventTime {
  const { sentence, words } = view;
  const today = publicationDay(article);
  const at = words[draft.first]?.start ?? sentence.start;
  const calendar = findDates(article.text.slice(sentence.start, sentence.end), today).map(({ start, iso }) => ({
    start: start + sentence.start,
    iso,
  }));
  const counted = findRelativeDates(view, lexicon.language.time, today?.slice(0, 10) ?? null).map(({ at: i, iso }) => ({
    start: words[i]?.start ?? at,
    iso,
  }));
  const [best] = [...(calendar.length > 0 ? calendar : counted)].sort(
    (a, b) => Math.abs(a.start - at) - Math.abs(b.start - at),
  );
  const [start, end] = best?.iso.split('/') ?? [];
  return { start: start ?? null, end: end ?? null };
}

/** Where the sentence says it happened: the name behind "di" nearest to the predicate. */
export function readPlace({ view }: Reading, { last }: Draft): string | null {
  const near = view.sentence.names
    .filter(
      ({ first }) =>
        view.grammar.locatives.has(view.low[first - 1] ?? '') && view.low[first - 1] !== view.grammar.origin,
    )
    .sort((a, b) => Math.abs(a.first - last) - Math.abs(b.first - last))[0];
  return near?.text ?? null;
}
