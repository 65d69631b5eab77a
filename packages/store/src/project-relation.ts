import type { ItemClass } from '@simpul/graph-schema/item-classes';
import type { Status } from '@simpul/graph-schema/modality';
import { statuses } from '@simpul/graph-schema/modality';
import type { Relation } from '@simpul/graph-schema/relation';
import type { RelationType } from '@simpul/graph-schema/relation-type';
import { relations } from '@simpul/graph-schema/relation-type';
import type { ClaimGroup, Support } from './claim-group.ts';
import { isContested } from './is-contested.ts';

export interface RelationEnds {
  /** The key of its claims, or the id of a folded relationship. */
  readonly id: string;
  readonly type: RelationType;
  readonly source: string;
  readonly target: string;
}

/** More item texts than people read; classes are never cut. */
const mostItems = 50;

/**
 * The relationship that a set of unrejected claims draws; null where none of them is affirmed and more than
 * hypothetical. All counters but `negated` count drawn claims: those that affirm and are no hypothesis. Neither the
 * order of the groups nor how claims are divided into groups matters.
 */
export function projectRelation(ends: RelationEnds, groups: readonly ClaimGroup[], support: Support): Relation | null {
  // Both ends are one since a merge.
  if (ends.source === ends.target) return null;
  const drawn = groups.filter(isDrawn);
  const status = statuses.find((wanted) => drawn.some(({ modality }) => modality === wanted));
  if (status === undefined) return null;
  const count = (wanted: Status): number => sum(drawn.filter(({ modality }) => modality === wanted));
  const classes = strongestByClass(drawn);
  const { score, quad } = relations[ends.type];
  return {
    ...ends,
    mutual: drawn.every(({ mutual }) => mutual),
    status,
    contested: isContested(groups),
    claims: sum(drawn),
    ...support,
    asserted: count('asserted'),
    alleged: count('alleged'),
    planned: count('planned'),
    possible: count('possible'),
    negated: sum(groups.filter(({ polarity }) => polarity === 'negated')),
    itemClasses: classes.map(([itemClass]) => itemClass),
    itemStatus: classes.map(([, strongest]) => strongest),
    items: [...new Set(drawn.flatMap(({ items }) => items))].sort(byCodeUnit).slice(0, mostItems),
    modes: byFrequency(drawn, ({ mode }) => mode),
    frames: byFrequency(drawn, ({ frame }) => frame),
    offices: byFrequency(drawn, ({ office }) => office),
    score,
    quad,
    confidence: Math.max(...drawn.map(({ confidence }) => confidence)),
    firstEvent: least(drawn.map(({ firstEvent }) => firstEvent)),
    lastEvent: greatest(drawn.map(({ lastEvent }) => lastEvent)),
    firstReported: least(drawn.map(({ firstReported }) => firstReported)),
    lastReported: greatest(drawn.map(({ lastReported }) => lastReported)),
  };
}

/** Whether a claim draws its relationship: it affirms, and is no hypothesis. */
export const isDrawn = ({ polarity, modality }: Pick<ClaimGroup, 'polarity' | 'modality'>): boolean =>
  polarity === 'affirmed' && modality !== 'hypothetical';

/** Strongest status of each class: strongest first, then by how often, then by name. */
function strongestByClass(drawn: readonly ClaimGroup[]): readonly (readonly [ItemClass, Status])[] {
  const order = byFrequency(
    drawn.flatMap((group) => [...new Set(group.itemClasses)].map((itemClass) => ({ ...group, itemClass }))),
    ({ itemClass }) => (itemClass === '' ? null : itemClass),
  );
  const found = order.map((itemClass) => {
    const of = drawn.filter(({ itemClasses }) => itemClasses.includes(itemClass));
    return [
      itemClass,
      statuses.find((status) => of.some(({ modality }) => modality === status)) ?? 'possible',
    ] as const;
  });
  return found.sort(([, a], [, b]) => statuses.indexOf(a) - statuses.indexOf(b));
}

/** Distinct values, those of most claims first, equal ones by name. */
function byFrequency<G extends ClaimGroup, T extends string>(
  groups: readonly G[],
  valueOf: (group: G) => T | null,
): readonly T[] {
  const counts = new Map<T, number>();
  for (const group of groups) {
    const value = valueOf(group);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + group.claims);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || byCodeUnit(a, b)).map(([value]) => value);
}

const sum = (groups: readonly ClaimGroup[]): number => groups.reduce((total, { claims }) => total + claims, 0);

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const known = (dates: readonly (string | null)[]): readonly string[] =>
  dates.filter((date) => date !== null).sort(byCodeUnit);

const least = (dates: readonly (string | null)[]): string | null => known(dates)[0] ?? null;

const greatest = (dates: readonly (string | null)[]): string | null => known(dates).at(-1) ?? null;
