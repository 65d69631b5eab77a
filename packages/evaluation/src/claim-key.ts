import type { RelationType } from '@simpul/graph-schema/relation-type';
import { reciprocalTypes } from '@simpul/graph-schema/relation-type';

/** Who did what to whom, by which claims are compared. */
export interface Triple {
  readonly subject: string;
  readonly relation: RelationType;
  readonly object: string;
}

/** The triple as one text; the ends of a reciprocal type stand in either order. */
export function claimKey({ subject, relation, object }: Triple): string {
  const turned = reciprocalTypes.has(relation) && subject > object;
  return turned ? `${object}|${relation}|${subject}` : `${subject}|${relation}|${object}`;
}

/** The type of a key. */
export const relationOf = (key: string): RelationType => key.split('|')[1] as RelationType;

/** The ends of a key in its order. */
export function pairOf(key: string): string {
  const [subject, , object] = key.split('|');
  return `${subject}|${object}`;
}

/** A pair with its ends turned round. */
export const turnPair = (pair: string): string => pair.split('|').reverse().join('|');
