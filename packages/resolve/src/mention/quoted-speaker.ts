import type { Mention } from '@simpul/extract/extracted-claim';
import type { Occurrence } from '../cast/cast.ts';
import type { Reading } from './reading.ts';

/** Who speaks the quotation that a mention stands in, where the claim does not say: named in the sentence, else just before or after. */
export function quotedSpeaker(mention: Mention, { cast, sentences }: Reading): string | null {
  const sentence = sentences[mention.sentence];
  const quoted = sentence?.quotations.some(({ first, last }) => first <= mention.first && mention.last <= last);
  if (!sentence || !quoted) return null;
  const outside = (index: number): readonly Occurrence[] =>
    sentences[index]?.paragraph === sentence.paragraph || index < mention.sentence
      ? cast.occurrencesIn(index).filter((one) => !one.quoted && !one.embedded)
      : [];
  const speaking = [mention.sentence, mention.sentence + 1, mention.sentence - 1].map(outside);
  const person = speaking.flat().find(({ kind }) => kind === 'person');
  return (person ?? speaking[0]?.find(({ subject }) => subject))?.actor ?? null;
}
