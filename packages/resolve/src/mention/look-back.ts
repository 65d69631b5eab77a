import type { Mention } from '@simpul/extract/extracted-claim';
import type { Occurrence } from '../cast/cast.ts';
import type { Reading } from './reading.ts';

/** How far back a description or pronoun reaches, in sentences. */
const memory = 6;

export interface Antecedent {
  readonly wanted: (occurrence: Occurrence) => boolean;
  readonly not: ReadonlySet<string>;
  /** Prefer whoever acted last to whoever was named last. */
  readonly preferSubject: boolean;
  /** Of the subjects of one sentence the first, which is that of the main clause; else the last. */
  readonly mainClause?: boolean;
}

/** Occurrences before the mention that may be meant, the likeliest first; each actor once. */
export function lookBack(
  mention: Mention,
  { cast }: Reading,
  { wanted, not, preferSubject, mainClause = false }: Antecedent,
): readonly Occurrence[] {
  const first = Math.max(0, mention.sentence - memory);
  const near = Array.from({ length: mention.sentence - first + 1 }, (_, index) =>
    cast.occurrencesIn(first + index),
  ).flat();
  const before = near.filter(
    (one) => (one.sentence < mention.sentence || one.last < mention.first) && !not.has(one.actor) && wanted(one),
  );
  const ranked = before
    .map((one, index) => {
      const place = mainClause ? mirrored(before, index) : index;
      return { one, rank: distance(one, mention, preferSubject) - place / (before.length + 1) };
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one);
  const seen = new Set<string>();
  return ranked.filter(({ actor }) => !seen.has(actor) && seen.add(actor));
}

/** Sentences back, plus a handicap for those that did not act, that were spoken of in a quotation, or that only said whose. */
function distance(one: Occurrence, mention: Mention, preferSubject: boolean): number {
  const back = mention.sentence - one.sentence;
  return back + (preferSubject && !one.subject ? 1.2 : 0) + (one.quoted ? 0.8 : 0) + (one.embedded ? 0.6 : 0);
}

/** The place counted from the end of its sentence. */
function mirrored(occurrences: readonly Occurrence[], index: number): number {
  const inSame = ({ sentence }: Occurrence): boolean => sentence === occurrences[index]?.sentence;
  return occurrences.findIndex(inSame) + occurrences.findLastIndex(inSame) - index;
}
