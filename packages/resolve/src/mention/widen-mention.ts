import type { Mention } from '@simpul/extract/extracted-claim';
import { matchBody } from '@simpul/gazetteer/bodies';
import { writeWords } from '../cast/find-bodies.ts';
import type { Reading } from './reading.ts';

/** Words that may stand between the part of a state and the state: "pasukan *keamanan khusus* Irak". */
const longestGap = 3;

/** The mention with the words that tell who it is, where it was cut short: "tentara" + "Suriah", "kedua" + "negara" + "itu". */
export function widenMention(mention: Mention, reading: Reading): Mention {
  const sentence = reading.sentences[mention.sentence];
  if (!sentence || mention.form !== 'description') return mention;
  const { language } = reading;
  const word = (at: number): string => sentence.words[at]?.form.toLowerCase() ?? '';
  const counted = language.both.has(word(mention.first - 1)) || language.numbers.has(word(mention.first - 1));
  const first = counted ? mention.first - 1 : mention.first;
  const owner = isPartOfState(word(mention.last)) ? ownerBehind(mention, reading) : null;
  const pointer = language.demonstratives.has(word(mention.last + 1)) ? mention.last + 1 : null;
  const last = owner ?? namedBehind(mention, reading) ?? pointer ?? mention.last;
  if (first === mention.first && last === mention.last) return mention;
  const [start, end] = [sentence.words[first]?.start, sentence.words[last]?.end];
  const form = last > mention.last && last !== pointer ? 'name' : mention.form;
  return {
    ...mention,
    first,
    last,
    start: start ?? mention.start,
    end: end ?? mention.end,
    form,
    text: writeWords(sentence, first, last),
  };
}

const isPartOfState = (word: string): boolean => matchBody([word], 0)?.makes === 'state';

/** Last word of the name behind a part of a state, with nothing but nouns and adjectives between. */
function ownerBehind({ sentence: index, last }: Mention, { sentences, cast }: Reading): number | null {
  const words = sentences[index]?.words ?? [];
  for (let at = last + 1; at <= last + 1 + longestGap; at++) {
    const name = cast.occurrencesIn(index).find((one) => one.first === at);
    if (name) return name.last;
    if (!['NOUN', 'ADJ', 'PROPN'].includes(words[at]?.upos ?? '')) return null;
  }
  return null;
}

/** Last word of the name that tells who is described: "pendahulunya, *Leung Chun-ying*,", "WNI bernama *Budi Mastur*". */
function namedBehind({ sentence: index, last }: Mention, { sentences, cast, language }: Reading): number | null {
  const words = sentences[index]?.words ?? [];
  const link = [last + 1, last + 2].find((at) => language.naming.has(words[at]?.form.toLowerCase() ?? ''));
  const name = cast.occurrencesIn(index).find((one) => one.first === (link ?? last + 1) + 1);
  if (!name) return null;
  if (link !== undefined) return name.last;
  const closed = /^[,.)]$/u.test(words[name.last + 1]?.form ?? '.');
  return words[last + 1]?.form === ',' && closed && name.kind === 'person' ? name.last : null;
}
