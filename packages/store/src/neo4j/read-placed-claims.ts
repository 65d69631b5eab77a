import { linkTypes, nodeLabels } from '@simpul/graph-schema/neo4j-schema';
import type { PlacedClaim, PlacedRow } from '../journal/placed-claim.ts';
import { toPlacedClaim } from '../journal/placed-claim.ts';
import type { Run } from './connection.ts';

const { actor, article, claim } = nodeLabels;
const { attributedTo, object, statedIn, subject } = linkTypes;

/** Claims of these ids and all of these articles, as they were extracted and as they count now. */
export async function readPlacedClaims(
  run: Run,
  given: { readonly claims: readonly string[]; readonly articles: readonly string[] },
): Promise<readonly PlacedClaim[]> {
  if (given.claims.length + given.articles.length === 0) return [];
  return (await run<PlacedRow>(statement, { p: given })).map(toPlacedClaim);
}

const statement = `
  CALL () {
    UNWIND $p.claims AS id MATCH (c:${claim} {id: id}) RETURN c
    UNION
    UNWIND $p.articles AS id MATCH (:${article} {id: id})<-[:${statedIn}]-(c:${claim}) RETURN c
  }
  MATCH (c)-[:${statedIn}]->(a:${article})
  MATCH (c)-[s:${subject}]->(from:${actor})
  OPTIONAL MATCH (c)-[o:${object}]->(to:${actor})
  RETURN a.id AS article, properties(c) AS properties,
         {id: from.id, start: s.start, end: s.end, extracted: s.extracted} AS subject,
         CASE WHEN to IS NULL THEN null ELSE {id: to.id, start: o.start, end: o.end, extracted: o.extracted} END AS object,
         COLLECT { MATCH (c)-[by:${attributedTo}]->(speaker:${actor})
                   RETURN coalesce(by.extracted, speaker.id) ORDER BY by.position } AS spokeAs`;
