import type { Decision } from '@simpul/graph-schema/decision';
import type { ArticleRows } from '../article-rows.ts';
import type { ClaimRow } from '../claim-rows.ts';
import type { Identity } from './identity.ts';
import { settledProperties } from './settled-properties.ts';
import type { SettledClaim } from './settle-claims.ts';
import { isClaimDecision, settleClaims } from './settle-claims.ts';

/** Facts about to be written, with the active decisions followed. */
export function settleRows(rows: ArticleRows, decisions: readonly Decision[], identity: Identity): ArticleRows {
  const own = decisions.filter((decision) => isClaimDecision(decision) && decision.claim.article === rows.id);
  const isMoved = rows.actors.some(({ id }) => identity.canonical(id) !== id);
  if (own.length === 0 && !isMoved) return rows;
  const extracted = rows.claims.map(({ extracted: claim }) => claim);
  const settled = new Map(settleClaims(extracted, own, identity).map((claim) => [claim.id, claim]));
  const of = (id: string): SettledClaim | undefined => settled.get(id);
  return {
    ...rows,
    mentions: rows.mentions.map((mention) => ({ ...mention, actor: identity.canonical(mention.extracted) })),
    claims: rows.claims.map((row) => settledRow(row, of(row.extracted.id))),
    links: settledLinks(rows.links, of, identity),
  };
}

function settledRow(row: ClaimRow, settled: SettledClaim | undefined): ClaimRow {
  if (settled === undefined) return row;
  const { key: id, relation: type, subject: source, object: target } = settled;
  return {
    ...row,
    ends: target === null ? null : { id, type, source, target },
    properties: { ...row.properties, ...settledProperties(settled, row.extracted) },
  };
}

function settledLinks(
  links: ArticleRows['links'],
  of: (id: string) => SettledClaim | undefined,
  { canonical }: Identity,
): ArticleRows['links'] {
  const isTurned = (claim: string): boolean => of(claim)?.turned === true;
  const moved = <L extends { readonly actor: string }>(link: L): L => ({ ...link, actor: canonical(link.actor) });
  const { subjects, objects } = links;
  return {
    ...links,
    subjects: [
      ...subjects.filter(({ claim }) => !isTurned(claim)),
      ...objects.filter(({ claim }) => isTurned(claim)),
    ].map(moved),
    objects: [
      ...objects.filter(({ claim }) => !isTurned(claim)),
      ...subjects.filter(({ claim }) => isTurned(claim)),
    ].map(moved),
    speakers: links.speakers.map(moved),
  };
}
