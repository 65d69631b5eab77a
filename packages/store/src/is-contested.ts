import type { ClaimGroup, EventSpan } from './claim-group.ts';

/**
 * One claim affirms and another negates the same: both asserted or alleged, same key, same frame, items of a common
 * class (or one side without items), and their days may be the same.
 */
export function isContested(groups: readonly ClaimGroup[]): boolean {
  const weighty = groups.filter(({ modality }) => modality === 'asserted' || modality === 'alleged');
  const negated = weighty.filter(({ polarity }) => polarity === 'negated');
  if (negated.length === 0) return false;
  return weighty.some((group) => group.polarity === 'affirmed' && negated.some((denial) => contradict(group, denial)));
}

const contradict = (a: ClaimGroup, b: ClaimGroup): boolean =>
  a.key === b.key &&
  a.frame === b.frame &&
  mayBeSameItems(a, b) &&
  a.spans.some((span) => b.spans.some((other) => mayOverlap(span, other)));

/** An item of unknown class may be anything. */
function mayBeSameItems({ itemClasses: a }: ClaimGroup, { itemClasses: b }: ClaimGroup): boolean {
  if (a.length === 0 || b.length === 0 || a.includes('') || b.includes('')) return true;
  return a.some((itemClass) => b.includes(itemClass));
}

/** "2024-10" holds every day of October: a day sorts between the prefix and the prefix with the last character added. */
function mayOverlap([start, end]: EventSpan, [otherStart, otherEnd]: EventSpan): boolean {
  return !isBefore(end ?? start, otherStart ?? otherEnd) && !isBefore(otherEnd ?? otherStart, start ?? end);
}

const isBefore = (end: string | null, start: string | null): boolean =>
  end !== null && start !== null && `${end}\uffff` < start;
