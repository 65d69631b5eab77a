import type { Mention } from '@simpul/extract/extracted-claim';
import type { AnalysedSentence } from '@simpul/nlp/analysed-sentence';
import type { Cast, Occurrence } from '../cast/cast.ts';
import { resolvePair } from './resolve-pair.ts';
import { lookBack } from './look-back.ts';
import { nobody } from './nobody.ts';
import { quotedSpeaker } from './quoted-speaker.ts';
import { speakersBody } from './speakers-body.ts';
import type { Circumstance, Reading, Referents } from './reading.ts';

/** Who a pronoun, or a subject left out, means. */
export function resolvePronoun(mention: Mention, reading: Reading, circumstance: Circumstance): Referents {
  const { language, sentences } = reading;
  const sentence = sentences[mention.sentence];
  const word = mention.form === 'omitted' ? '' : (sentence?.words[mention.head]?.form.toLowerCase() ?? '');
  if (language.speaker.has(word) || language.speakers.has(word)) {
    const who = circumstance.speaker ?? quotedSpeaker(mention, reading);
    if (language.speaker.has(word)) return speaker(who, word);
    return speakersBody({ ...circumstance, speaker: who }, reading, word);
  }
  if (language.possessive.has(word)) return possessor(mention, reading, circumstance);
  if (language.singularPerson.has(word))
    return latest(mention, reading, { circumstance, wanted: isPerson, fallBack: null });
  if (language.plural.has(word)) return several(mention, reading, circumstance);
  return carryOver(mention, reading, circumstance);
}

const isPerson = ({ kind }: Occurrence): boolean => kind === 'person';

function speaker(who: string | null, word: string): Referents {
  return who === null
    ? nobody(`"${word}" without a speaker`)
    : { actors: [who], sector: null, reason: `${word} → the speaker` };
}

/** "Mereka": the body or state that acted last, here or one sentence before; else the persons who acted together. */
function several(mention: Mention, reading: Reading, { not }: Circumstance): Referents {
  const near = (one: Occurrence): boolean => mention.sentence - one.sentence <= 1 && one.subject;
  const [body] = lookBack(mention, reading, { wanted: (one) => near(one) && !isPerson(one), not, preferSubject: true });
  if (body) return { actors: [body.actor], sector: mention.sector, reason: `${mention.text} → ${body.text}` };
  const persons = lookBack(mention, reading, { wanted: (one) => near(one) && isPerson(one), not, preferSubject: true });
  const [group] = lookBack(mention, reading, { wanted: ({ kind }) => kind === 'group', not, preferSubject: false });
  if (group) return { actors: [group.actor], sector: null, reason: `${mention.text} → ${group.text}` };
  const together = persons.filter(({ sentence }) => sentence === persons[0]?.sentence);
  if (together.length < 2) return nobody(`nobody before "${mention.text}" fits`);
  const pair = together.slice(0, 2).sort((a, b) => a.start - b.start);
  return {
    actors: pair.map(({ actor }) => actor),
    sector: null,
    reason: `${mention.text} → persons who acted together`,
  };
}

/** "-nya": after a verb of saying whoever spoke last, else whoever the sentence is about. */
function possessor(mention: Mention, reading: Reading, circumstance: Circumstance): Referents {
  const host = reading.sentences[mention.sentence]?.words[mention.head - 1];
  if (host && reading.language.sayingRoots.has(host.root)) {
    return latest(mention, reading, {
      circumstance: { ...circumstance, not: new Set() },
      wanted: (one) => isPerson(one) && !one.quoted,
      fallBack: (one) => !one.quoted,
      mainClause: true,
    });
  }
  if (host?.upos === 'VERB') {
    return latest(mention, reading, { circumstance, wanted: isPerson, fallBack: () => true });
  }
  if (host && reading.language.both.has(host.form.toLowerCase())) {
    return resolvePair(mention, reading, { wanted: 'any', not: circumstance.not });
  }
  const here = reading.cast.occurrencesIn(mention.sentence).filter((one) => one.last < mention.first && !one.embedded);
  const own = here.find(({ subject, actor }) => subject && !circumstance.not.has(actor)) ?? here.at(-1);
  if (own) return { actors: [own.actor], sector: null, reason: `${mention.text} → ${own.text}` };
  return latest(mention, reading, { circumstance, wanted: () => true, fallBack: null });
}

interface Search {
  readonly circumstance: Circumstance;
  readonly wanted: (one: Occurrence) => boolean;
  readonly fallBack: ((one: Occurrence) => boolean) | null;
  readonly mainClause?: boolean;
}

function latest(
  mention: Mention,
  reading: Reading,
  { circumstance: { not }, wanted, fallBack, mainClause = false }: Search,
): Referents {
  const best = (fits: (one: Occurrence) => boolean): Occurrence | undefined =>
    lookBack(mention, reading, { wanted: fits, not, preferSubject: true, mainClause })[0];
  const found = best(wanted) ?? (fallBack ? best(fallBack) : undefined);
  if (!found) return nobody(`nobody before "${mention.text}" fits`);
  return { actors: [found.actor], sector: mention.sector, reason: `${mention.text} → ${found.text}` };
}

/** A subject left out is that of the clause before: in the sentence, else in the sentence before. */
function carryOver(mention: Mention, reading: Reading, circumstance: Circumstance): Referents {
  const here = subjectsOf(reading.sentences[mention.sentence], reading.cast).filter(({ last }) => last < mention.first);
  const pronoun = subjectPronoun(mention, reading);
  if (pronoun && !here.some(({ last }) => last > pronoun.head)) return resolvePronoun(pronoun, reading, circumstance);
  const [before] = subjectsOf(reading.sentences[mention.sentence - 1], reading.cast);
  const found = [...here, before].find((one) => one !== undefined && !circumstance.not.has(one.actor));
  if (!found) return nobody('no subject to carry over');
  return { actors: [found.actor], sector: mention.sector, reason: `subject carried over from ${found.text}` };
}

/** The pronoun that is the subject of an earlier clause of the sentence: "Dia menyurati NATO, lalu berangkat". */
function subjectPronoun(mention: Mention, { sentences, language }: Reading): Mention | null {
  const words = sentences[mention.sentence]?.words ?? [];
  const at = words.findLastIndex(
    ({ form, deprel }, index) =>
      index < mention.first &&
      deprel.startsWith('nsubj') &&
      [language.singularPerson, language.plural, language.speaker, language.speakers].some((set) =>
        set.has(form.toLowerCase()),
      ),
  );
  const word = words[at];
  if (!word) return null;
  const { start, end, form: text } = word;
  return { ...mention, first: at, last: at, head: at, start, end, text, form: 'pronoun' };
}

function subjectsOf(sentence: AnalysedSentence | undefined, cast: Cast): readonly Occurrence[] {
  return sentence ? cast.occurrencesIn(sentence.index).filter((one) => one.subject && !one.embedded) : [];
}
