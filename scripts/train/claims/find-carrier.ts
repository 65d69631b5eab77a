import type { GoldEdge } from '../../../packages/evaluation/src/gold-keys.ts';
import { frameFacts } from '../../../packages/extract/src/frame-facts.ts';
import type { Lexicon } from '../../../packages/extract/src/lexicon.ts';
import { openReading } from '../../../packages/extract/src/reading.ts';
import type { AnalysedSentence, Word } from '../../../packages/nlp/src/analysed-sentence.ts';

/** A gold claim with the lemma of the words that carry it, where annotators wrote it down. */
export type PredicatedClaim = GoldEdge & { readonly predicate?: string | null };

/** Where a claim is told: its sentence, the words inside the quote, the first words of its ends. */
export interface CarrierGround {
  readonly sentence: AnalysedSentence;
  readonly quoted: readonly number[];
  readonly ends: readonly number[];
}

/**
 * The quoted word that carries a gold claim: one of the predicate's root, else one that the lexicon knows for the relation,
 * else one that looks like a word of the predicate; of several the nearest to the ends. Null where none does.
 */
export function findCarrier(claim: PredicatedClaim, ground: CarrierGround, lexicon: Lexicon): number | null {
  const lemmas = (claim.predicate ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const [first] = lemmas;
  const { sentence, quoted, ends } = ground;
  const wordsThat = (test: (word: Word) => boolean): readonly number[] =>
    quoted.filter((place) => {
      const word = sentence.words[place];
      return word !== undefined && test(word);
    });
  const ways = [
    () => wordsThat((word) => first !== undefined && rootsOf(word).includes(first)),
    () => knownCarriers(claim, ground, lexicon),
    () => wordsThat((word) => lemmas.some((lemma) => lemma.length > 3 && resembles(word, lemma))),
  ];
  const distance = (place: number): number => ends.reduce((sum, end) => sum + Math.abs(end - place), 0);
  for (const way of ways) {
    const [nearest] = [...way()].sort((a, b) => distance(a) - distance(b));
    if (nearest !== undefined) return nearest;
  }
  return null;
}

function knownCarriers(
  { relation, alt_relation: other }: PredicatedClaim,
  { sentence, quoted }: CarrierGround,
  lexicon: Lexicon,
): readonly number[] {
  const { view } = openReading(sentence, lexicon);
  return quoted.filter((place) => {
    const noun = lexicon.nounAt(view, place);
    const frames = [...lexicon.verbsAt(view, place), ...(noun ? [noun.entry] : [])].map(({ frame }) => frame);
    return frames.map((frame) => frameFacts(frame).relation).some((known) => known === relation || known === other);
  });
}

const rootsOf = ({ root, form }: Word): readonly string[] => [root, form.toLowerCase()];

const resembles = (word: Word, lemma: string): boolean =>
  word.form.toLowerCase().includes(lemma) || rootsOf(word).includes(lemma);
