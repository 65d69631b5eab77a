import type { Sector } from '@simpul/graph-schema/sector';
import { matchBody } from '@simpul/gazetteer/bodies';
import { matchTitle } from '@simpul/gazetteer/offices';
import type { Mention } from '@simpul/extract/extracted-claim';
import type { AnalysedSentence } from '@simpul/nlp/analysed-sentence';
import type { Occurrence } from '../cast/cast.ts';
import { lookBack } from './look-back.ts';
import { paraphrasedHolder } from './paraphrased-holder.ts';
import { policeOf } from './police-of.ts';
import { nobody } from './nobody.ts';
import type { Reading, Referents } from './reading.ts';

/** Who a phrase with a name, or a title that someone holds, stands for; null where it holds neither. */
export function resolveNamePhrase(mention: Mention, reading: Reading): Referents | null {
  const sentence = reading.sentences[mention.sentence];
  const inside = reading.cast
    .occurrencesIn(mention.sentence)
    .filter((one) => one.first >= mention.first && one.last <= mention.last);
  if (!sentence || inside.length === 0) return null;
  const first = sentence.words[mention.first]?.form.toLowerCase() ?? '';
  const titled = holderIn(mention, reading, inside);
  const covering = widest(
    inside.filter((one) => one.first <= mention.head && mention.head <= one.last && !one.embedded),
  );
  const atHead = titled ?? personBehind(covering, mention, inside) ?? covering;
  // "pemerintahan Presiden Trump" is the government, whatever the parser takes for its head.
  const governed = atHead?.kind === 'person' && isPartOfState(first) && isGoverned(mention, atHead, sentence);
  if (atHead && !governed) return found(atHead, mention);
  const head = atHead ? first : (sentence.words[mention.head]?.form.toLowerCase() ?? '');
  const person = inside.find(({ kind, embedded }) => kind === 'person' && !embedded);
  if (person) return throughPerson(person, mention, { head, reading, sentence, inside });
  const title = sentence.titles.find(({ first, last }) => first <= mention.head && mention.head <= last);
  if (title?.level === 'sub-state') return nobody(`"${mention.text}" is an office below the state`);
  const sector = mention.sector ?? partSector(head) ?? (title ? 'government' : null);
  const best = widest(inside.filter(({ embedded }) => !embedded)) ?? inside[0];
  if (!best) return null;
  const police = sector === 'police' ? policeOf(best.actor, reading) : null;
  if (police) return { actors: [police], sector, reason: `${mention.text} → the police that the article names` };
  const words = sentence.words.slice(mention.first, mention.last + 1).map(({ form }) => form.toLowerCase());
  const holder = paraphrasedHolder(words, reading, { of: best.actor, sentence: mention.sentence });
  if (holder) return holder;
  const meant = pointedPerson(mention, reading, { head, of: best });
  return meant ?? { ...found(best, mention), sector };
}

/** "diplomat Indonesia itu": not the state but the person of it who was named last. */
function pointedPerson(
  mention: Mention,
  reading: Reading,
  { head, of }: { readonly head: string; readonly of: Occurrence },
): Referents | null {
  const { language, cast, sentences } = reading;
  const last = sentences[mention.sentence]?.words[mention.last]?.form.toLowerCase() ?? '';
  if (language.describes.get(head) !== 'person' || !language.demonstratives.has(last)) return null;
  const belongs = (one: Occurrence): boolean =>
    one.kind === 'person' &&
    (cast.members.get(one.actor)?.polity === of.actor ||
      cast.holdings.some((holding) => holding.person === one.actor && holding.of === of.actor));
  const [person] = lookBack(mention, reading, { wanted: belongs, not: new Set(), preferSubject: true });
  return person ? { actors: [person.actor], sector: null, reason: `${mention.text} → ${person.text}` } : null;
}

/** The person whose title the phrase begins with, however much stands between the two. */
function holderIn(mention: Mention, { titlesIn }: Reading, inside: readonly Occurrence[]): Occurrence | undefined {
  const phrase = titlesIn(mention.sentence).find(
    (one) => one.person !== null && one.first === mention.first && one.last <= mention.last,
  );
  return phrase && inside.find((one) => one.kind === 'person' && one.first === phrase.person?.first);
}

/** "aktor Korea Selatan *Lee Min-ho*": the state only says where the person is from. */
const personBehind = (
  covering: Occurrence | undefined,
  mention: Mention,
  inside: readonly Occurrence[],
): Occurrence | undefined =>
  covering && covering.kind !== 'person'
    ? inside.find(({ kind, first, last }) => kind === 'person' && first === covering.last + 1 && last === mention.last)
    : undefined;

/** Nothing but a title between the part of the state and the person, and that part no title itself: "Jenderal Gatot". */
function isGoverned(mention: Mention, person: Occurrence, { titles, words }: AnalysedSentence): boolean {
  if (titles.some(({ first, last }) => first <= mention.first && mention.first <= last)) return false;
  for (let at = mention.first + 1; at < person.first; at++) {
    const titled = titles.some(({ first, last }) => first <= at && at <= last);
    if (!titled && matchTitle([words[at]?.form ?? ''], 0) === null) return false;
  }
  return person.first > mention.first;
}

const partSector = (word: string): Sector | null => {
  const part = matchBody([word], 0);
  return part?.makes === 'state' ? part.sector : null;
};

const isPartOfState = (word: string): boolean => partSector(word) !== null;

/** The first of the occurrences, and of those that start with it the longest. */
function widest(occurrences: readonly Occurrence[]): Occurrence | undefined {
  const [first] = occurrences;
  return first && occurrences.filter(({ start }) => start === first.start).reduce((a, b) => (b.end > a.end ? b : a));
}

const found = ({ actor, reason }: Occurrence, { sector }: Mention): Referents => ({ actors: [actor], sector, reason });

/** "Presiden Putin" is Putin, "rezim Assad" is his state, "istri Assad" is nobody we know. */
function throughPerson(
  person: Occurrence,
  mention: Mention,
  {
    head,
    reading,
    sentence,
    inside,
  }: { head: string; reading: Reading; sentence: AnalysedSentence; inside: readonly Occurrence[] },
): Referents | null {
  const { language, cast } = reading;
  const apposed = sentence.words[person.first - 1]?.form === ',';
  const relative = language.relatives.has(head);
  const own = relative
    ? inside.find((one) => one.kind === 'person' && sentence.words[one.first - 1]?.form === ',')
    : person;
  if (own && own !== person) return found(own, mention);
  if (relative && !own) return nobody(`${head} of ${person.text} is someone else`);
  const sector = isGoverned(mention, person, sentence) ? partSector(head) : null;
  const polity = cast.members.get(person.actor)?.polity ?? null;
  if (sector && !apposed && polity !== null) {
    return { actors: [polity], sector: mention.sector ?? sector, reason: `${head} of ${person.text}: the state` };
  }
  return found(person, mention);
}
