import type { Article } from '@simpul/graph-schema/article';
import type { TextSpan } from '@simpul/graph-schema/text-span';
import { nameParts } from '@simpul/gazetteer/normalise-name';
import type { Gazetteer } from '@simpul/gazetteer/open-gazetteer';
import type { AnalysedSentence } from '@simpul/nlp/analysed-sentence';
import { findBodies } from './find-bodies.ts';
import type { NameUse } from './identity.ts';
import type { ReferenceLanguage } from './lang/reference-language.ts';
import { readTitlePhrases, type TitlePhrase } from './read-title-phrases.ts';

/** All names of an article in text order, boilerplate left out, and the titles that stand at them. */
export interface ArticleNames {
  readonly uses: readonly NameUse[];
  readonly titles: readonly TitlePhrase[];
}

/** Reads the names of the story: what stands in boilerplate names nobody. */
export function readUses(
  article: Article,
  sentences: readonly AnalysedSentence[],
  { gazetteer, language }: { readonly gazetteer: Gazetteer; readonly language: ReferenceLanguage },
): ArticleNames {
  const story = sentences.filter((sentence) => !article.boilerplate.some((span) => contains(span, sentence)));
  const titles = story.flatMap((sentence) => readTitlePhrases(sentence, language));
  const uses = story.flatMap((sentence) => {
    const bodies = findBodies(sentence, gazetteer);
    const names = [...sentence.names, ...bodies].sort((a, b) => a.start - b.start || b.end - a.end);
    return names
      .filter((name) => !article.boilerplate.some((span) => contains(span, name)))
      .map((name): NameUse => {
        const title = titles.find((one) => one.sentence === sentence.index && one.person === name) ?? null;
        return { sentence: sentence.index, name, title, parts: nameParts(name.text) };
      });
  });
  return { uses, titles };
}

const contains = (outer: TextSpan, inner: TextSpan): boolean => outer.start <= inner.start && inner.end <= outer.end;
