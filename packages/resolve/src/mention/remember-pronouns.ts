import type { Mention } from '@simpul/extract/extracted-claim';
import type { AnalysedSentence } from '@simpul/nlp/analysed-sentence';
import type { Occurrence } from '../cast/cast.ts';
import type { Reading } from './reading.ts';
import { resolvePronoun } from './resolve-pronoun.ts';

/**
 * The reading with the persons whom it goes on speaking of by pronoun. Who is called "ia" is in everybody's mind, and the
 * next "ia" rather means the same person than one named meanwhile (centering: Grosz, Joshi and Weinstein 1995).
 */
export function rememberPronouns(reading: Reading): Reading {
  const added = new Map<number, readonly Occurrence[]>();
  const { cast } = reading;
  const occurrencesIn = (sentence: number): readonly Occurrence[] =>
    added.get(sentence) ?? cast.occurrencesIn(sentence);
  const remembering = { ...reading, cast: { ...cast, occurrencesIn } };
  for (const sentence of reading.sentences) {
    for (const mention of pronounsIn(sentence, reading)) {
      const told = { speaker: null, speaksForBody: true, not: new Set<string>() };
      const [actor, ...others] = resolvePronoun(mention, remembering, told).actors;
      const kind = cast.members.get(actor ?? '')?.kind;
      if (actor === undefined || kind === undefined || others.length > 0) continue;
      const all = [...occurrencesIn(sentence.index), occurrenceOf(mention, actor, kind)];
      added.set(
        sentence.index,
        all.sort((a, b) => a.start - b.start || b.end - a.end),
      );
    }
  }
  return remembering;
}

/** Pronouns of one person outside quotation marks: a subject ("ia"), or whoever says something ("katanya"). */
function pronounsIn({ words, quotations, index }: AnalysedSentence, { language }: Reading): readonly Mention[] {
  return words.flatMap(({ form: text, start, end, glued, deprel }, at): Mention[] => {
    const form = text.toLowerCase();
    if (quotations.some(({ first, last }) => first <= at && at <= last)) return [];
    const free = language.singularPerson.has(form) && /^(?:nsubj|csubj)/u.test(deprel);
    const says = glued && language.possessive.has(form) && language.sayingRoots.has(words[at - 1]?.root ?? '');
    if (!free && !says) return [];
    return [{ sentence: index, first: at, last: at, head: at, form: 'pronoun', sector: null, start, end, text }];
  });
}

const occurrenceOf = (mention: Mention, actor: string, kind: Occurrence['kind']): Occurrence => ({
  ...mention,
  actor,
  kind,
  reason: `"${mention.text}"`,
  quoted: false,
  subject: true,
  embedded: false,
});
