import { linkTypes, nodeLabels } from '@simpul/graph-schema/neo4j-schema';
import type { ClaimGroup, Support } from '../claim-group.ts';
import type { Evidence, KeySet } from '../folded-relation.ts';
import { groupBy } from '../group-by.ts';
import type { Run } from './connection.ts';

const { actor, article, claim, outlet } = nodeLabels;
const { attributedTo, publishedBy, reprintOf, statedIn } = linkTypes;

const noSupport: Support = { articles: 0, outlets: 0, speakers: 0 };

/** Unrejected claims by relationship, grouped and counted in the database. */
export async function readGroups(run: Run, sets: readonly KeySet[]): Promise<ReadonlyMap<string, Evidence>> {
  if (sets.length === 0) return new Map();
  const rows = await run<GroupRow>(groupsOf, { p: { sets } });
  const supports = await run<Support & { readonly id: string }>(supportOf, { p: { sets } });
  const supportById = new Map(
    supports.map(({ id, articles, outlets, speakers }) => [id, { articles, outlets, speakers }]),
  );
  return new Map(
    [...groupBy(rows, ({ id }) => id)].map(([id, groups]) => [
      id,
      {
        groups: groups.map(({ itemLists, ...group }) => ({ ...group, items: [...new Set(itemLists.flat())] })),
        support: supportById.get(id) ?? noSupport,
      },
    ]),
  );
}

type GroupRow = Omit<ClaimGroup, 'items'> & { readonly id: string; readonly itemLists: readonly (readonly string[])[] };

const unrejected = `
  UNWIND $p.sets AS wanted
  UNWIND wanted.keys AS key
  MATCH (c:${claim} {key: key})
  WHERE c.review <> 'rejected'`;

const groupsOf = `${unrejected}
  RETURN wanted.id AS id, c.key AS key, c.polarity AS polarity, c.modality AS modality, c.frame AS frame,
         c.mode AS mode, c.mutual AS mutual, c.itemClasses AS itemClasses, c.office AS office,
         count(*) AS claims, collect(DISTINCT c.items) AS itemLists,
         collect(DISTINCT [c.eventStart, c.eventEnd]) AS spans, max(c.confidence) AS confidence,
         min(coalesce(c.eventStart, c.eventEnd)) AS firstEvent, max(coalesce(c.eventEnd, c.eventStart)) AS lastEvent,
         min(c.reportedAt) AS firstReported, max(c.reportedAt) AS lastReported`;

const supportOf = `${unrejected} AND c.polarity = 'affirmed' AND c.modality <> 'hypothetical'
  MATCH (c)-[:${statedIn}]->(a:${article})
  OPTIONAL MATCH (a)-[:${reprintOf}]->(first:${article})
  WITH wanted, c, a, coalesce(first, a) AS original
  OPTIONAL MATCH (original)-[:${publishedBy}]->(o:${outlet})
  OPTIONAL MATCH (c)-[:${attributedTo} {position: 0}]->(by:${actor})
  RETURN wanted.id AS id, count(DISTINCT a) AS articles, count(DISTINCT o) AS outlets,
         count(DISTINCT by) AS speakers`;
