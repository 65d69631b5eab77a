import type { Article } from '@simpul/graph-schema/article';
import { matchTitle } from '@simpul/gazetteer/offices';
import type { Gazetteer } from '@simpul/gazetteer/open-gazetteer';
import type { AnalysedSentence } from '@simpul/nlp/analysed-sentence';
import type { Cast, Holding } from './cast.ts';
import { findOccurrences } from './find-occurrences.ts';
import { groupBySentence } from './group-by-sentence.ts';
import { identifyNames } from './identify-names.ts';
import { type Identity, useKey } from './identity.ts';
import { joinAcronyms } from './join-acronyms.ts';
import { joinBodies } from './join-bodies.ts';
import type { ReferenceLanguage } from '../lang/reference-language.ts';
import { makeMembers } from './make-members.ts';
import type { TitlePhrase } from './read-title-phrases.ts';
import { type ArticleNames, readUses } from './read-uses.ts';

/** The actors of an article, and its titles as they were read. */
export interface CastArticle {
  readonly cast: Cast;
  readonly titlesIn: (sentence: number) => readonly TitlePhrase[];
}

/** Tells the actors of an article apart, from its names and titles alone. */
export function castArticle(
  article: Article,
  sentences: readonly AnalysedSentence[],
  known: { readonly gazetteer: Gazetteer; readonly language: ReferenceLanguage },
): CastArticle {
  const names = readUses(article, sentences, known);
  const year = article.publishedAt === null ? null : Number(article.publishedAt.slice(0, 4));
  const identified = identifyNames(names.uses, known.gazetteer, year);
  const identities = joinBodies(joinAcronyms(identified, names.uses, sentences), known);
  const holdings = readHoldings(names, identities, sentences);
  const members = makeMembers([...identities.values()], holdings, known.gazetteer);
  const occurrences = findOccurrences(names, { identities, members, holdings, sentences, language: known.language });
  const cast = { members, occurrences, occurrencesIn: groupBySentence(occurrences), holdings };
  return { cast, titlesIn: groupBySentence(names.titles) };
}

function readHoldings(
  { titles }: ArticleNames,
  identities: ReadonlyMap<string, Identity>,
  sentences: readonly AnalysedSentence[],
): readonly Holding[] {
  return titles.flatMap(({ sentence, title, of, person, first, last }): Holding[] => {
    const holder = person && identities.get(useKey(sentence, person.first));
    if (holder?.kind !== 'person') return [];
    const words = sentences[sentence]?.words;
    const body = of && identities.get(useKey(sentence, of.first));
    return [
      {
        person: holder.key,
        office: title.office,
        text: title.text,
        of: body && body.key !== holder.key ? body.key : (matchTitle(title.text.split(' '), 0)?.of ?? null),
        former: title.former,
        level: title.level,
        sentence,
        span: { start: words?.[first]?.start ?? title.start, end: words?.[last]?.end ?? title.end },
      },
    ];
  });
}
