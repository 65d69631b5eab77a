import { linkTypes, nodeLabels } from '@simpul/graph-schema/neo4j-schema';
import type { Identity } from '../journal/identity.ts';
import { movedIds } from '../journal/identity.ts';
import type { Resettling } from '../journal/resettle-claims.ts';
import { endsOf, resettleClaims } from '../journal/resettle-claims.ts';
import { isClaimDecision } from '../journal/settle-claims.ts';
import { settledProperties } from '../journal/settled-properties.ts';
import type { RelationEnds } from '../project-relation.ts';
import type { Run } from './connection.ts';
import { readActive } from './journal.ts';
import { readPlacedClaims } from './read-placed-claims.ts';
import { withIntegers } from './with-integers.ts';

const { actor, article, claim } = nodeLabels;
const { attributedTo, mentions, object, subject } = linkTypes;

/** Claims and mentions whose actors are now others: ids of the claims, to be settled. */
export async function moveMentions(run: Run, before: Identity, after: Identity): Promise<readonly string[]> {
  const moved = movedIds(before, after).map((id) => ({ id, from: before.canonical(id), to: after.canonical(id) }));
  if (moved.length === 0) return [];
  await run(moveStatement, { p: { moved } });
  return (await run<{ readonly id: string }>(claimsOfMoved, { p: { moved } })).map(({ id }) => id);
}

const moveStatement = `
  UNWIND $p.moved AS row
  MATCH (:${actor} {id: row.from})<-[m:${mentions}]-(a:${article}) WHERE coalesce(m.extracted, row.from) = row.id
  MATCH (to:${actor} {id: row.to})
  CREATE (a)-[n:${mentions}]->(to)
  SET n = properties(m), n.extracted = row.id
  DELETE m`;

const claimsOfMoved = `
  UNWIND $p.moved AS row
  MATCH (:${actor} {id: row.from})<-[r:${subject}|${object}|${attributedTo}]-(c:${claim})
  WHERE coalesce(r.extracted, row.from) = row.id
  RETURN DISTINCT c.id AS id`;

/** Follows the active decisions for stored claims; gives the relationships to be drawn anew. */
export async function resettle(
  run: Run,
  given: { readonly claims: readonly string[]; readonly articles: readonly string[] },
  identity: Identity,
): Promise<readonly RelationEnds[]> {
  const some = await readPlacedClaims(run, given);
  if (some.length === 0) return [];
  const active = await readActive(run, [...new Set(some.map(({ extracted }) => extracted.article))]);
  const decided = [...new Set(active.filter(isClaimDecision).map((one) => one.claim.article))];
  const whole = await readPlacedClaims(run, { claims: [], articles: decided });
  const changes = resettleClaims([...some, ...whole], active, identity);
  await write(run, changes);
  return changes.flatMap(({ old, settled }) => [...endsOf(old), ...endsOf(settled)]);
}

async function write(run: Run, changes: readonly Resettling[]): Promise<void> {
  const claims = changes.map(({ old, settled }) => ({
    id: settled.id,
    properties: settledProperties(settled, old.extracted),
  }));
  const ends = changes
    .filter(
      ({ old, settled }) =>
        old.subject !== settled.subject || old.object !== settled.object || old.turned !== settled.turned,
    )
    .map(({ old, settled: { id, subject: from, object: to, turned } }) => ({
      id,
      from,
      to,
      turn: turned !== old.turned,
    }));
  const speakers = changes.flatMap(({ settled }) =>
    settled.attribution.map((by, position) => ({ id: settled.id, position, by })),
  );
  await run(writeProperties, { p: withIntegers({ claims }) });
  if (ends.length > 0) await run(writeEnds, { p: { ends } });
  if (speakers.length > 0) await run(writeSpeakers, { p: withIntegers({ speakers }) });
}

const writeProperties = `
  UNWIND $p.claims AS row
  MATCH (c:${claim} {id: row.id})
  SET c += row.properties`;

const writeEnds = `
  UNWIND $p.ends AS row
  MATCH (c:${claim} {id: row.id})-[s:${subject}]->(:${actor})
  OPTIONAL MATCH (c)-[o:${object}]->(:${actor})
  MATCH (from:${actor} {id: row.from})
  OPTIONAL MATCH (to:${actor} {id: row.to})
  WITH c, s, o, from, to, row.turn AS turn, properties(s) AS ofSubject, properties(o) AS ofObject
  CREATE (c)-[r:${subject}]->(from)
  SET r = CASE WHEN turn THEN ofObject ELSE ofSubject END
  FOREACH (node IN CASE WHEN to IS NULL THEN [] ELSE [to] END |
    CREATE (c)-[q:${object}]->(node)
    SET q = CASE WHEN turn THEN ofSubject ELSE ofObject END)
  DELETE s, o`;

const writeSpeakers = `
  UNWIND $p.speakers AS row
  MATCH (c:${claim} {id: row.id})-[by:${attributedTo} {position: row.position}]->(old:${actor})
  WHERE old.id <> row.by
  MATCH (to:${actor} {id: row.by})
  CREATE (c)-[:${attributedTo} {position: row.position, extracted: coalesce(by.extracted, old.id)}]->(to)
  DELETE by`;
