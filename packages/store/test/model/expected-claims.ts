import type { Claim } from '@simpul/graph-schema/claim';
import type { Authorship, Decision } from '@simpul/graph-schema/decision';
import type { Clusters, ToldClaim, World } from './world.ts';
import { activeOf, clustersOf, isMeant, toldClaims } from './world.ts';

/** A claim after the decisions. */
export interface ExpectedClaim extends Pick<
  Claim,
  'relation' | 'mode' | 'frame' | 'mutual' | 'subject' | 'object' | 'attribution'
> {
  readonly told: ToldClaim;
  readonly review: 'auto' | 'accepted' | 'rejected';
  readonly reviewed: Authorship | null;
}

/** Frames of these worlds that both ends do together. */
const together: ReadonlySet<string> = new Set(['meet', 'negotiate']);

/** All claims with the decisions followed, those of an article in the order told. */
export function expectedClaims({ articles, journal, nodes }: World): readonly ExpectedClaim[] {
  const clusters = clustersOf(journal, nodes);
  const decisions = activeOf(journal);
  return [...articles.values()].flatMap(toldClaims).map((told) => expectedClaim(told, decisions, clusters));
}

export function expectedClaim(told: ToldClaim, active: readonly Decision[], clusters: Clusters): ExpectedClaim {
  const about = active.filter((one) => 'claim' in one && isMeant(one.claim, told));
  const last = about.at(-1);
  const retyping = about.findLast((one) => one.kind === 'retype');
  const said = retyping?.kind === 'retype' ? { ...retyping.to, mutual: together.has(retyping.to.frame) } : told;
  const ends = [told.subject, ...(told.object === null ? [] : [told.object])].map(clusters.canonical);
  if (about.some(({ kind }) => kind === 'flip')) ends.reverse();
  if (said.mutual) ends.sort();
  return {
    told,
    relation: said.relation,
    mode: said.mode,
    frame: said.frame,
    mutual: said.mutual,
    subject: ends[0] ?? '',
    object: ends[1] ?? null,
    attribution: told.attribution.map(clusters.canonical),
    review: last === undefined ? 'auto' : last.kind === 'reject' ? 'rejected' : 'accepted',
    reviewed: last === undefined ? null : { author: last.author, at: last.at, reason: last.reason },
  };
}
