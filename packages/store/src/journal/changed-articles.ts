import type { Decision } from '@simpul/graph-schema/decision';
import { isClaimDecision } from './settle-claims.ts';

/** Articles about whose claims other decisions are active than before. */
export function changedArticles(before: readonly Decision[], after: readonly Decision[]): readonly string[] {
  const [old, now] = [before, after].map(
    (some) => new Map(some.filter(isClaimDecision).map((one) => [one.id, one.claim])),
  );
  const differing = [
    ...[...(old ?? [])].filter(([id]) => now?.has(id) !== true),
    ...[...(now ?? [])].filter(([id]) => old?.has(id) !== true),
  ];
  return [...new Set(differing.map(([, { article }]) => article))].sort();
}
