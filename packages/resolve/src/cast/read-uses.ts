import type { Article } from '@simpul/graph-schema/article';
import type { TextSpan } from '@simpul/graph-schema/text-span';
import { matchBody } from '@simpul/gazetteer/bodies';
import { matchTitle } from '@simpul/gazetteer/offices';
import { nameParts } from '@simpul/gazetteer/normalise-name';
import type { Gazetteer } from '@simpul/gazetteer/open-gazetteer';
import type { AnalysedSentence, Name } from '@simpul/nlp/analysed-sentence';
import { findBodies } from './find-bodies.ts';
import type { NameUse } from './identity.ts';
import { isAcronymOf, looksLikeAcronym } from './is-acronym.ts';
import type { ReferenceLanguage } from '../lang/reference-language.ts';
import { onlyLocates } from './only-locates.ts';
import { splitRuns } from './split-runs.ts';
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
  const found = story.map((sentence) => ({
    sentence,
    names: namesOf(sentence, gazetteer, language).filter(
      (name) => !article.boilerplate.some((span) => contains(span, name)),
    ),
  }));
  const split = splitRuns(found, language);
  const read = found.map(({ sentence, names: runs }) => {
    const names = runs.flatMap((name) => split(sentence, name));
    return { sentence, names, titles: readTitlePhrases(sentence, names, language) };
  });
  const uses = read.flatMap(({ sentence, names, titles }) =>
    names.map((name): NameUse => {
      const title = titles.find(({ person }) => person === name) ?? null;
      const body = titles.some(({ of }) => of === name);
      const inner = names.some((other) => other !== name && spans(other, name));
      return { sentence: sentence.index, name, title, body, inner, parts: nameParts(name.text) };
    }),
  );
  return { uses, titles: read.flatMap(({ titles }) => titles) };
}

/** The names of a sentence, bodies of states put together and what is no name left out. */
function namesOf(sentence: AnalysedSentence, gazetteer: Gazetteer, language: ReferenceLanguage): readonly Name[] {
  const bodies = findBodies(sentence, gazetteer);
  const pieces = sentence.names
    .map((name) => trim(name, sentence, language))
    .filter(
      (name) =>
        !isPiece(name, bodies) &&
        !isPartOfState(name) &&
        !isRegion(name, language) &&
        !onlyLocates(name, sentence, language),
    );
  const names = [...pieces, ...bodies].sort((a, b) => a.start - b.start || b.end - a.end);
  return names.map((name, index) =>
    name.kind === 'place' && hasAcronym(name, names[index + 1]) ? asBody(name) : name,
  );
}

/** A place has no acronym: "dari Gerakan Petani Merdeka (GPM)". */
const hasAcronym = (name: Name, next: Name | undefined): boolean =>
  name.entries.length === 0 &&
  next?.first === name.last + 2 &&
  looksLikeAcronym(next.text) &&
  isAcronymOf(next.text, name.text);

const asBody = (name: Name): Name => ({ ...name, kind: 'organization' });

/** What the name finder made of part of a body's name; the state in it stays. */
const isPiece = (name: Name, bodies: readonly Name[]): boolean =>
  name.entries.length === 0 && bodies.some((body) => body.first <= name.last && name.first <= body.last);

/** "Tentara" that opens a sentence is no name, nor is a title. */
function isPartOfState({ entries, text }: Name): boolean {
  const words = text.split(' ');
  if (entries.length > 0) return false;
  const found = matchBody(words, 0);
  return (found?.makes === 'state' && found.length === words.length) || matchTitle(words, 0)?.length === words.length;
}

/** "Presiden Eropa": a continent is no person, whatever stands before it. */
const isRegion = ({ entries, text }: Name, { regions }: ReferenceLanguage): boolean =>
  entries.length === 0 && text.split(' ').every((word) => regions.has(word.toLowerCase()));

/** "Istri Ozols" that opens a sentence is a name of one word behind a word of kinship. */
function trim(name: Name, { words }: AnalysedSentence, language: ReferenceLanguage): Name {
  const next = words[name.first + 1];
  const head = words[name.first]?.form.toLowerCase() ?? '';
  if (name.entries.length > 0 || name.last === name.first || !next) return name;
  if (!language.relatives.has(head) && matchBody([head], 0)?.makes !== 'state') return name;
  if (matchBody(name.text.split(' '), 0)?.makes === 'organization') return name;
  const text = name.text.slice(next.start - name.start);
  return { ...name, first: name.first + 1, start: next.start, text };
}

const spans = (outer: Name, inner: Name): boolean =>
  outer.first <= inner.first && inner.last <= outer.last && outer.last - outer.first > inner.last - inner.first;

const contains = (outer: TextSpan, inner: TextSpan): boolean => outer.start <= inner.start && inner.end <= outer.end;
