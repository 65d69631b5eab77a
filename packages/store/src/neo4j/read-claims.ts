import { linkTypes, nodeLabels } from '@simpul/graph-schema/neo4j-schema';
import type { StoredClaim } from '../graph-store.ts';
import { groupBy } from '../group-by.ts';
import type { Connection } from './connection.ts';
import { foldedKeys } from './folded-relation.ts';
import { articleSummary } from './read-articles.ts';
import type { ClaimRow } from '../to-claim.ts';
import { toClaim } from '../to-claim.ts';

const { actor, article, claim } = nodeLabels;
const { about, attributedTo, object, statedIn, subject } = linkTypes;

/** Claims behind a relationship, or behind all those folded into one, newest report first. */
export async function claimsOf(
  connection: Connection,
  relation: string,
  limit: number,
): Promise<readonly StoredClaim[]> {
  const keys = (await foldedKeys(connection, relation)) ?? [relation];
  const statement = `
    UNWIND $p.keys AS key
    MATCH (c:${claim} {key: key})
    WITH c ORDER BY coalesce(c.reportedAt, '') DESC, c.id LIMIT toInteger($p.limit)
    ${withSurroundings}
    ORDER BY coalesce(c.reportedAt, '') DESC, c.id`;
  return toClaims(await connection.read<ClaimRow>(statement, { p: { keys, limit } }));
}

/** All claims of an article in text order. */
export async function claimsIn({ read }: Connection, id: string): Promise<readonly StoredClaim[]> {
  const statement = `
    MATCH (:${article} {id: $p.id})<-[:${statedIn}]-(c:${claim})
    ${withSurroundings}
    ORDER BY c.start, c.predicateStart, c.position`;
  return toClaims(await read<ClaimRow>(statement, { p: { id } }));
}

/** All claims of these articles, those of each in the order they were put in. */
export async function claimsAsPut({ read }: Connection, ids: readonly string[]): Promise<readonly StoredClaim[]> {
  const statement = `
    UNWIND $p.ids AS id
    MATCH (:${article} {id: id})<-[:${statedIn}]-(c:${claim})
    ${withSurroundings}
    ORDER BY a.id, c.position`;
  const rows = await read<ClaimRow>(statement, { p: { ids } });
  return [...groupBy(rows, (row) => row.article.id).values()].flatMap(toClaims);
}

/** Those of these ids, in no order. */
export async function claimsWith({ read }: Connection, ids: readonly string[]): Promise<readonly StoredClaim[]> {
  return toClaims(
    await read<ClaimRow>(`UNWIND $p.ids AS id MATCH (c:${claim} {id: id}) ${withSurroundings}`, { p: { ids } }),
  );
}

/** By id; null where there is none. */
export async function readClaim({ read }: Connection, id: string): Promise<StoredClaim | null> {
  const rows = await read<ClaimRow>(`MATCH (c:${claim} {id: $p.id}) ${withSurroundings}`, { p: { id } });
  return toClaims(rows)[0] ?? null;
}

const toClaims = (rows: readonly ClaimRow[]): readonly StoredClaim[] => {
  const ids = rows.map(({ claim: node }) => node.properties['id'] as string);
  return rows.map((row) => toClaim(row, ids));
};

const withSurroundings = `
  MATCH (c)-[s:${subject}]->(from:${actor})
  MATCH (c)-[:${statedIn}]->(a:${article})
  OPTIONAL MATCH (c)-[o:${object}]->(to:${actor})
  OPTIONAL MATCH (c)-[:${about}]->(content:${claim})
  WITH c, s, from, a, o, to, content.id AS about,
       COLLECT { MATCH (c)-[by:${attributedTo}]->(speaker:${actor}) RETURN speaker ORDER BY by.position } AS speakers,
       COLLECT { MATCH (c)-[by:${attributedTo}]->(speaker:${actor})
                 RETURN coalesce(by.extracted, speaker.id) ORDER BY by.position } AS spokeAs
  RETURN c AS claim, {actor: from, start: s.start, end: s.end, extracted: s.extracted} AS subject,
         CASE WHEN to IS NULL THEN null ELSE {actor: to, start: o.start, end: o.end, extracted: o.extracted} END AS object,
         speakers, spokeAs, about, ${articleSummary('a')} AS article`;
