import type { Article } from '@simpul/graph-schema/article';
import type { Mention } from './extracted-claim.ts';
import type { ReadSentence } from './read-sentence.ts';
import { toMention } from './to-mention.ts';

/** How far back the last speaker may stand, in sentences. */
const memory = 3;

/** Whose quotation it is that no one in its own sentence is named for: of the same quotation, else the last who spoke. */
export function speakerAround(
  article: Article,
  sentences: readonly ReadSentence[],
  position: number,
): readonly Mention[] {
  const quotations = sentences[position]?.reading.view.sentence.quotations ?? [];
  const open = quotations.some((quotation) => quotation.open);
  const continued = quotations.some((quotation) => quotation.continued);
  const ahead =
    open && !continued
      ? firstSpeaker(
          article,
          sentences,
          [1, 2, 3, 4].map((step) => position + step),
        )
      : [];
  if (ahead.length > 0) return ahead;
  const back = Array.from({ length: memory }, (_, step) => position - 1 - step);
  return firstSpeaker(article, sentences, back);
}

/** "Seorang anggota parlemen X mengatakan … kata Y, anggota parlemen X": who the unnamed source turns out to be. */
export function namedLater(
  article: Article,
  sentences: readonly ReadSentence[],
  { position, source }: { readonly position: number; readonly source: string },
): readonly Mention[] {
  const words = source.toLowerCase().split(' ').slice(1);
  if (words.length < 2) return [];
  for (const read of sentences.slice(position + 1, position + 1 + memory)) {
    const { view, phrases } = read.reading;
    const at = view.low.findIndex((_, i) => words.every((word, k) => view.low[i + k] === word));
    if (at < 0) continue;
    const comma = view.grammar.singulars.has(view.low[at - 1] ?? '') ? at - 2 : at - 1;
    const named = view.low[comma] === ',' ? phrases.at[comma - 1] : null;
    if (named?.form === 'name' && named.kind === 'person') return [toMention(article, view, named)];
  }
  return [];
}

function firstSpeaker(
  article: Article,
  sentences: readonly ReadSentence[],
  positions: readonly number[],
): readonly Mention[] {
  for (const position of positions) {
    const speakers = speakersOf(article, sentences[position]);
    if (speakers.length > 0) return speakers;
  }
  return [];
}

/** The last who speaks in a sentence outside quotation marks. */
function speakersOf(article: Article, read: ReadSentence | undefined): readonly Mention[] {
  if (!read) return [];
  const { view } = read.reading;
  const speech = read.speeches.findLast(({ at, speakers }) => speakers.length > 0 && !view.quoted[at]);
  return speech ? speech.speakers.map((speaker) => toMention(article, view, speaker)) : [];
}
