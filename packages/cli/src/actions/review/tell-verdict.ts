import type { Verdict } from '@simpul/graph-schema/decision';

/** A decision in words. */
export function tellVerdict(verdict: Verdict): string {
  if (verdict.kind === 'same') return `${verdict.actors[1]} is ${verdict.actors[0]}`;
  if (verdict.kind === 'not-same') return `${verdict.actors[0]} and ${verdict.actors[1]} are not the same`;
  if (verdict.kind === 'undo') return `undo of ${verdict.decision}`;
  const { kind, claim } = verdict;
  const what = kind === 'retype' ? `retype to ${verdict.to.relation} (${verdict.to.frame})` : kind;
  return `${what}: ${claim.relation} in "${claim.evidence.quote}"`;
}
