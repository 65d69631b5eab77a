import { itemHead } from '../../../packages/evaluation/src/item-head.ts';
import type { AnalysedSentence } from '../../../packages/nlp/src/analysed-sentence.ts';
import type { Place, PlacedClaim } from './placed-claim.ts';

/** First and last word of a phrase, both inclusive. */
export type WordSpan = readonly [first: number, last: number];

/** A claim on the words of its sentence. */
export interface Label {
  readonly word: number;
  readonly relation: string;
  /** 1, or less where a careful reader could leave it out. */
  readonly weight: number;
  readonly subjects: readonly WordSpan[];
  readonly objects: readonly WordSpan[];
  /** The heads of what was given, demanded, used or discussed. */
  readonly items: readonly number[];
}

/** A sentence with all its claims: a word without a label carries none. */
export interface LabelledSentence {
  readonly sentence: AnalysedSentence;
  readonly labels: readonly Label[];
  /** Relations of claims whose carrying word is not known: the other words then speak less surely of "none". */
  readonly loose: readonly string[];
}

/** Optional claims weigh half. */
export const weightOf = (optional: boolean | undefined): number => (optional === true ? 0.5 : 1);

/** A text's sentences with the claims that begin in them. */
export function labelSentences(
  sentences: readonly AnalysedSentence[],
  claims: readonly PlacedClaim[],
): readonly LabelledSentence[] {
  return sentences.map((sentence) => {
    const { start, end } = sentence;
    const inside = claims.filter(({ trigger: [at] }) => at >= start && at < end);
    const labels = inside.map((claim) => labelOf(sentence, claim));
    return {
      sentence,
      labels: labels.filter((label) => label !== null),
      loose: inside.filter((_, place) => labels[place] === null).map(({ relation }) => relation),
    };
  });
}

/** The words that a stretch of the text meets. */
export function wordsAt({ words }: AnalysedSentence, [from, to]: Place): WordSpan | null {
  const meets = ({ start, end }: { readonly start: number; readonly end: number }): boolean => start < to && end > from;
  const first = words.findIndex(meets);
  return first < 0 ? null : [first, words.findLastIndex(meets)];
}

function labelOf(sentence: AnalysedSentence, claim: PlacedClaim): Label | null {
  const { relation, trigger, subject, object, items = [], optional } = claim;
  const carrier = wordsAt(sentence, trigger);
  if (!carrier) return null;
  const spansOf = (places: readonly (Place | null)[]): readonly WordSpan[] =>
    places.map((place) => place && wordsAt(sentence, place)).filter((span) => span !== null);
  return {
    word: carrier[0],
    relation,
    weight: weightOf(optional),
    subjects: spansOf([subject]),
    objects: spansOf([object]),
    items: spansOf(items).map((span) => headIn(sentence, span)),
  };
}

/** The first content word of a phrase, else its first word. */
function headIn({ words }: AnalysedSentence, [first, last]: WordSpan): number {
  const head = words.slice(first, last + 1).findIndex(({ form }) => itemHead(form) !== '');
  return first + Math.max(head, 0);
}
