import type { Mention } from '@simpul/extract/extracted-claim';
import type { AnalysedSentence } from '@simpul/nlp/analysed-sentence';
import type { Occurrence } from '../cast/cast.ts';
import type { Reading } from './reading.ts';

/** Who speaks the quotation that a mention stands in, where the claim does not say: named beside it, where it closes or opens, else just before. */
export function quotedSpeaker(mention: Mention, { cast, sentences }: Reading): string | null {
  const sentence = sentences[mention.sentence];
  const quoted = sentence?.quotations.some(({ first, last }) => first <= mention.first && mention.last <= last);
  if (!sentence || !quoted) return null;
  const outside = (index: number): readonly Occurrence[] =>
    sentences[index]?.paragraph === sentence.paragraph || index < mention.sentence
      ? cast.occurrencesIn(index).filter((one) => !one.quoted && !one.embedded)
      : [];
  const closes = walk(sentences, mention.sentence, { step: 1, on: 'open' });
  const opens = walk(sentences, mention.sentence, { step: -1, on: 'continued' });
  const speaking = [...new Set([mention.sentence, closes, opens, closes + 1, opens - 1])].map(outside);
  const person = speaking.flat().find(({ kind }) => kind === 'person');
  return (person ?? speaking[0]?.find(({ subject }) => subject))?.actor ?? null;
}

/** The sentence where the quotation closes, or opens. */
function walk(
  sentences: readonly AnalysedSentence[],
  from: number,
  { step, on }: { readonly step: 1 | -1; readonly on: 'open' | 'continued' },
): number {
  let at = from;
  while (sentences[at + step] && sentences[at]?.quotations.some((quotation) => quotation[on])) at += step;
  return at;
}
