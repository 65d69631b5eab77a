import type { ItemClass } from '@simpul/graph-schema/item-classes';
import type { Status } from '@simpul/graph-schema/modality';
import type { Relation } from '@simpul/graph-schema/relation';
import { relations as definitions } from '@simpul/graph-schema/relation-type';
import { claimKey, outletId } from '@simpul/store/ids';
import type { ExpectedClaim } from './expected-claims.ts';

const strength: readonly Status[] = ['asserted', 'alleged', 'planned', 'possible'];

/** The relationships that claims draw, by the rules of the design (section 2), sorted by id. */
export function expectedRelations(claims: readonly ExpectedClaim[]): readonly Relation[] {
  const counted = claims.filter(({ review, object, subject }) => {
    return review !== 'rejected' && object !== null && object !== subject;
  });
  const keys = [...new Set(counted.map(keyOf))].sort();
  return keys.flatMap((key) => relationOf(counted.filter((claim) => keyOf(claim) === key)) ?? []);
}

const keyOf = (claim: ExpectedClaim): string => claimKey(claim);

function relationOf(claims: readonly ExpectedClaim[]): Relation | null {
  const drawn = claims.filter(
    ({ told }) => told.polarity === 'affirmed' && strength.some((status) => status === told.modality),
  );
  const [first] = drawn;
  if (first === undefined || first.object === null) return null;
  const statusOf = (some: readonly ExpectedClaim[]): Status =>
    strength.find((status) => some.some(({ told }) => told.modality === status)) ?? 'possible';
  const count = (status: Status): number => drawn.filter(({ told }) => told.modality === status).length;
  const outlets = drawn.flatMap(({ told }) => told.facts.article.outlet ?? []).map(outletId);
  const classed = classesOf(drawn).map((itemClass) => ({
    itemClass,
    status: statusOf(drawn.filter(({ told }) => told.items.some((item) => item.itemClass === itemClass))),
  }));
  classed.sort((a, b) => strength.indexOf(a.status) - strength.indexOf(b.status));
  const { quad, score } = definitions[first.relation];
  const events = drawn.map(({ told: { eventStart, eventEnd } }) => [eventStart ?? eventEnd, eventEnd ?? eventStart]);
  const reports = drawn.map(({ told }) => told.facts.article.publishedAt);
  return {
    id: keyOf(first),
    type: first.relation,
    source: first.subject,
    target: first.object,
    mutual: drawn.every(({ mutual }) => mutual),
    status: statusOf(drawn),
    contested: isContested(claims),
    claims: drawn.length,
    articles: new Set(drawn.map(({ told }) => told.article)).size,
    outlets: new Set(outlets).size,
    speakers: new Set(drawn.flatMap(({ attribution }) => attribution.slice(0, 1))).size,
    asserted: count('asserted'),
    alleged: count('alleged'),
    planned: count('planned'),
    possible: count('possible'),
    negated: claims.filter(({ told }) => told.polarity === 'negated').length,
    itemClasses: classed.map(({ itemClass }) => itemClass),
    itemStatus: classed.map(({ status }) => status),
    items: [...new Set(drawn.flatMap(({ told }) => told.items.map(({ text }) => text)))].sort(),
    modes: mostFrequent(drawn.flatMap(({ mode }) => mode ?? [])),
    frames: mostFrequent(drawn.map(({ frame }) => frame)),
    offices: mostFrequent(drawn.flatMap(({ told }) => told.office ?? [])),
    score,
    quad,
    confidence: Math.max(...drawn.map(({ told }) => told.confidence)),
    firstEvent: earliest(events.map(([start]) => start ?? null)),
    lastEvent: latest(events.map(([, end]) => end ?? null)),
    firstReported: earliest(reports),
    lastReported: latest(reports),
  };
}

/** Those of most claims first, equal ones by name; a claim counts once for each class. */
const classesOf = (drawn: readonly ExpectedClaim[]): readonly ItemClass[] =>
  mostFrequent(drawn.flatMap(({ told }) => [...new Set(told.items.flatMap(({ itemClass }) => itemClass ?? []))]));

function mostFrequent<T extends string>(values: readonly T[]): readonly T[] {
  const times = (value: T): number => values.filter((other) => other === value).length;
  return [...new Set(values)].sort().sort((a, b) => times(b) - times(a));
}

const earliest = (dates: readonly (string | null)[]): string | null =>
  dates.filter((d) => d !== null).sort()[0] ?? null;

const latest = (dates: readonly (string | null)[]): string | null =>
  dates
    .filter((date) => date !== null)
    .sort()
    .at(-1) ?? null;

/** Affirmed and negated, both asserted or alleged, of one frame, about items of one class, at days that may be one. */
function isContested(claims: readonly ExpectedClaim[]): boolean {
  const sure = claims.filter(({ told }) => told.modality === 'asserted' || told.modality === 'alleged');
  return sure.some(
    (yes) =>
      yes.told.polarity === 'affirmed' &&
      sure.some(
        (no) => no.told.polarity === 'negated' && no.frame === yes.frame && sharesItems(yes, no) && sharesDays(yes, no),
      ),
  );
}

function sharesItems({ told: { items: some } }: ExpectedClaim, { told: { items: others } }: ExpectedClaim): boolean {
  const isOpen = (items: typeof some): boolean =>
    items.length === 0 || items.some(({ itemClass }) => itemClass === null);
  if (isOpen(some) || isOpen(others)) return true;
  return some.some(({ itemClass }) => others.some((other) => other.itemClass === itemClass));
}

/** Events of these worlds are dated by whole days. */
function sharesDays({ told: a }: ExpectedClaim, { told: b }: ExpectedClaim): boolean {
  const [from, to] = [a.eventStart ?? a.eventEnd, a.eventEnd ?? a.eventStart];
  const [start, end] = [b.eventStart ?? b.eventEnd, b.eventEnd ?? b.eventStart];
  if (from === null || to === null || start === null || end === null) return true;
  return from <= end && start <= to;
}
