import type { Article } from '../../../graph-schema/src/article.ts';
import { alignActors } from '../../../packages/evaluation/src/align-actors.ts';
import type { GoldArticle } from '../../../packages/evaluation/src/gold-article.ts';
import type { ActorPhrase } from '../../../packages/extract/src/actor-phrase.ts';
import type { ExtractedClaim, Mention } from '../../../packages/extract/src/extracted-claim.ts';
import { openReading } from '../../../packages/extract/src/reading.ts';
import { toMention } from '../../../packages/extract/src/to-mention.ts';
import type { AnalysedSentence } from '../../../packages/nlp/src/analysed-sentence.ts';
import { resolveClaims } from '../../../packages/resolve/src/resolve-claims.ts';
import { type WordSpan, wordsAt } from './labelled-sentence.ts';
import type { ReadingTools } from './reading-tools.ts';

/** An article with its analysis. */
export interface AnalysedArticle {
  readonly article: Article;
  readonly sentences: readonly AnalysedSentence[];
}

/**
 * Finds where a gold actor stands in a sentence: the phrases that resolution takes for it ("ia", "negara itu" included),
 * else the first occurrence of each of its names.
 */
export function openActorPlaces(
  gold: GoldArticle,
  analysed: AnalysedArticle,
  tools: ReadingTools,
): (sentence: AnalysedSentence, actor: string) => readonly WordSpan[] {
  const phrases = resolvedPhrases(gold, analysed, tools);
  const named = new Map(gold.actors.map(({ key, name, names }) => [key, [name, ...names]]));
  return (sentence, actor) => {
    const spans = phrases
      .filter((one) => one.sentence === sentence && one.actors.has(actor))
      .map(({ phrase }): WordSpan => [phrase.first, phrase.last]);
    if (spans.length > 0) return spans;
    return (named.get(actor) ?? []).flatMap((name) => {
      const at = name.length > 1 ? analysed.article.text.indexOf(name, sentence.start) : -1;
      if (at < 0 || at + name.length > sentence.end) return [];
      return [wordsAt(sentence, [at, at + name.length])].filter((span) => span !== null);
    });
  };
}

interface ResolvedPhrase {
  readonly sentence: AnalysedSentence;
  readonly phrase: ActorPhrase;
  /** Keys of the gold actors it stands for. */
  readonly actors: ReadonlySet<string>;
}

/** Every actor phrase is made the subject of a claim; whom resolution puts there, it stands for. */
function resolvedPhrases(
  gold: GoldArticle,
  { article, sentences }: AnalysedArticle,
  { lexicon, gazetteer }: ReadingTools,
): readonly ResolvedPhrase[] {
  const phrases = sentences.flatMap((sentence) => {
    const { view, phrases: index } = openReading(sentence, lexicon);
    return index.phrases.map((phrase) => ({ sentence, phrase, mention: toMention(article, view, phrase) }));
  });
  const claims = phrases.map(({ mention, sentence }, place) =>
    probe(mention, { article, sentence, mark: mark(place) }),
  );
  const resolved = resolveClaims({ article, sentences, claims, gazetteer });
  const aligned = alignActors(gold.actors, resolved.actors);
  const keysOf = new Map<string, Set<string>>();
  for (const { subject, items } of resolved.claims) {
    const [text, key] = [items[0]?.text, aligned.get(subject)?.key];
    if (text !== undefined && key !== undefined) keysOf.set(text, (keysOf.get(text) ?? new Set()).add(key));
  }
  return phrases.map(({ sentence, phrase }, place) => ({
    sentence,
    phrase,
    actors: keysOf.get(mark(place)) ?? new Set(),
  }));
}

/** Stands where a claim has its item, so that no two probes of a sentence are joined as the same claim. */
const mark = (place: number): string => `#${place}`;

/** A claim that says nothing but its subject. */
function probe(
  subject: Mention,
  {
    article,
    sentence,
    mark,
  }: { readonly article: Article; readonly sentence: AnalysedSentence; readonly mark: string },
): ExtractedClaim {
  const { start, end } = sentence;
  return {
    subject,
    relation: 'PROTEST',
    object: null,
    mode: null,
    frame: 'demonstrate',
    predicate: null,
    mutual: false,
    items: [{ text: mark, itemClass: null, quantity: null }],
    attribution: [],
    unnamedSource: null,
    modality: 'asserted',
    polarity: 'affirmed',
    office: null,
    eventStart: null,
    eventEnd: null,
    place: null,
    evidence: { start, end, quote: article.text.slice(start, end) },
    predicateSpan: { start, end },
    confidence: 1,
    rule: 'probe',
    about: null,
  };
}
