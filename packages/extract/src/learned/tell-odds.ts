import type { RelationType } from '@simpul/graph-schema/relation-type';
import type { ActorPhrase } from '../actor-phrase.ts';
import type { Odds } from '../trace/candidate.ts';
import type { ScoredCarrier } from './score-carrier.ts';

/** For an end that is no phrase of the sentence: half-way between likely and not. */
const unknownRole = 0.3;
/** Types less likely than this are not told. */
const leastTold = 0.02;

export interface CarrierEnds {
  readonly relation: RelationType;
  readonly subject: ActorPhrase | null;
  readonly object: ActorPhrase | null;
}

export interface ClaimOdds {
  readonly kind: number;
  readonly subject: number;
  readonly object: number;
}

/** How likely the carrier is of this type and has these ends. */
export function endOdds(
  { kinds, roles, absent }: ScoredCarrier,
  { relation, subject, object }: { readonly [Part in keyof CarrierEnds]: NonNullable<CarrierEnds[Part]> },
): ClaimOdds {
  return {
    kind: kinds.get(relation) ?? 0,
    subject: subject.form === 'omitted' ? absent.subject : (roles.get(subject)?.subject ?? unknownRole),
    object: roles.get(object)?.object ?? unknownRole,
  };
}

/** All that the model says of a candidate, for people; an end may be missing. */
export function tellOdds(carrier: ScoredCarrier, { relation, subject, object }: CarrierEnds): Odds {
  const from = subject && endOdds(carrier, { relation, subject, object: subject }).subject;
  const to = object && endOdds(carrier, { relation, subject: object, object }).object;
  const kind = carrier.kinds.get(relation) ?? 0;
  const kinds = [...carrier.kinds]
    .map(([type, odds]) => ({ relation: type, odds }))
    .filter(({ odds }) => odds >= leastTold)
    .sort((a, b) => b.odds - a.odds)
    .slice(0, 3);
  return { kinds, kind, subject: from, object: to, claim: from === null || to === null ? null : kind * from * to };
}
