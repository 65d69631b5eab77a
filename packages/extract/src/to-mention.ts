import type { Article } from '@simpul/graph-schema/article';
import type { ActorPhrase } from './actor-phrase.ts';
import type { Mention } from './extracted-claim.ts';
import type { SentenceView } from './sentence-view.ts';

/** The phrase with its place in the article. */
export function toMention(article: Article, view: SentenceView, phrase: ActorPhrase): Mention {
  const { first, last, head, form, sector } = phrase;
  const start = view.words[first]?.start ?? view.sentence.start;
  const end = view.words[last]?.end ?? view.sentence.end;
  return {
    sentence: view.sentence.index,
    first,
    last,
    head,
    form,
    sector,
    start,
    end,
    text: article.text.slice(start, end),
  };
}
