import type { Article } from '@simpul/graph-schema/article';
import type { Mention } from './extracted-claim.ts';
import type { ReadSentence } from './read-sentence.ts';
import { toMention } from './to-mention.ts';

/** How far back the last speaker may stand, in sentences. */
const memory = 3;
/** Sentences that a quotation is followed for. */
const longest = 6;

/** Whose quotation it is that no one in its own sentence is named for: who is named where it closes, else the last who spoke. */
export function speakerAround(
  article: Article,
  sentences: readonly ReadSentence[],
  position: number,
): readonly Mention[] {
  const ahead = firstSpeaker(article, sentences, untilClosed(sentences, position));
  if (ahead.length > 0) return ahead;
  const back = Array.from({ length: memory }, (_, step) => position - 1 - step);
  return firstSpeaker(article, sentences, back);
}

/** The sentences behind `position` that its quotation goes on in. */
function untilClosed(sentences: readonly ReadSentence[], position: number): readonly number[] {
  const positions: number[] = [];
  for (let at = position; positions.length < longest && isOpen(sentences[at]); at++) positions.push(at + 1);
  return positions;
}

const isOpen = (read: ReadSentence | undefined): boolean =>
  read?.reading.view.sentence.quotations.some(({ open }) => open) ?? false;

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
