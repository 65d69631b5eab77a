import type { Modality, Polarity } from '../../../graph-schema/src/modality.ts';
import type { WrittenClaim } from './written-sentence.ts';

/** A stretch of a text: UTF-16 offsets, the end exclusive. */
export type Place = readonly [start: number, end: number];

/** A claim as a person marked it in a text that isn't ours to copy: nothing but offsets. */
export interface PlacedClaim {
  readonly relation: string;
  readonly trigger: Place;
  readonly subject: Place | null;
  readonly object: Place | null;
  readonly items?: readonly Place[];
  readonly modality?: Modality;
  readonly polarity?: Polarity;
  /** The nearest speaker, where it is not the outlet. */
  readonly speaker?: Place;
  /** A careful reader could leave it out. */
  readonly optional?: boolean;
}

/** Words with their places already told, for texts where counting occurrences would be hard. */
export interface KnownPlaces {
  readonly tp?: Place;
  readonly sp?: Place;
  readonly op?: Place;
}

/** Where a claim's words stand in its sentence. Throws an Error that names the words the sentence doesn't hold. */
export function placeClaim(text: string, claim: WrittenClaim & KnownPlaces): PlacedClaim {
  const find = (words: string): Place => {
    const place = placeOf(text, words);
    if (!place) throw new Error(`"${words}" isn't in "${text}"; write words as they stand there`);
    return place;
  };
  const { s, r, o, t, tp, sp, op, items = [], m = 'asserted', p = 'affirmed', by, opt = false } = claim;
  return {
    relation: r,
    trigger: tp ?? find(t),
    subject: sp ?? (s === '' ? null : find(s)),
    object: op ?? (o === '' ? null : find(o)),
    ...(items.length > 0 && { items: items.map(find) }),
    ...(m !== 'asserted' && { modality: m }),
    ...(p !== 'affirmed' && { polarity: p }),
    ...(by !== undefined && { speaker: find(by) }),
    ...(opt && { optional: opt }),
  };
}

/** The same claim in a text where the sentence begins at `by`. */
export function moveClaim(claim: PlacedClaim, by: number): PlacedClaim {
  const move = ([start, end]: Place): Place => [start + by, end + by];
  const { relation, trigger, subject, object, items, modality, polarity, speaker, optional } = claim;
  return {
    relation,
    trigger: move(trigger),
    subject: subject && move(subject),
    object: object && move(object),
    ...(items && { items: items.map(move) }),
    ...(modality && { modality }),
    ...(polarity && { polarity }),
    ...(speaker && { speaker: move(speaker) }),
    ...(optional !== undefined && { optional }),
  };
}

/** The words' first occurrence, or their `#n`th. */
function placeOf(text: string, words: string): Place | null {
  const [, form = words, count = '1'] = /^(.*)#(\d+)$/su.exec(words) ?? [];
  let at = -1;
  for (let left = Number(count); left > 0; left--) {
    at = text.indexOf(form, at + 1);
    if (at < 0) return null;
  }
  return at < 0 ? null : [at, at + form.length];
}
