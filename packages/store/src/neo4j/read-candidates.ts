import { linkTypes, nodeLabels } from '@simpul/graph-schema/neo4j-schema';
import { relationTypes } from '@simpul/graph-schema/relation-type';
import type { Candidate } from '../candidates/candidate.ts';
import { findCandidates } from '../candidates/find-candidates.ts';
import type { ActorExplanation, ReviewItem } from '../graph-store.ts';
import { decisionStates } from '../journal/decision-states.ts';
import type { WrittenName } from '../journal/explain-actor.ts';
import { aboutActors, explainActor } from '../journal/explain-actor.ts';
import { likelyEntries } from '../journal/select-decisions.ts';
import type { StoredNode } from '../stored-node.ts';
import { toActor } from '../to-actor.ts';
import type { Connection } from './connection.ts';
import { namedThings } from './decide.ts';
import { readJournal, readKnownActors } from './journal.ts';
import { readActor } from './read-actors.ts';
import { claimsWith } from './read-claims.ts';
import { readIdentity } from './settle-graph.ts';

const { actor, claim } = nodeLabels;
const { object, subject } = linkTypes;

/** Pairs of actors that may be one, most likely first; of one actor where it is named. */
export async function listCandidates(
  { reading }: Connection,
  { limit = 50, actor: wanted }: { readonly limit?: number; readonly actor?: string },
): Promise<readonly Candidate[]> {
  const { rows, identity } = await reading(async (run) => ({
    rows: await run<CandidateRow>(candidateActors),
    identity: await readIdentity(run),
  }));
  const actors = rows.map(({ node, claims, held }) => ({
    ...toActor(node),
    claims,
    offices: [...new Set(held.flat())],
  }));
  return findCandidates(actors, identity.areApart)
    .filter((candidate) => wanted === undefined || candidate.actors.some(({ id }) => id === wanted))
    .slice(0, limit);
}

interface CandidateRow {
  readonly node: StoredNode;
  readonly claims: number;
  readonly held: readonly (readonly string[])[];
}

const candidateActors = `
  MATCH (a:${actor}) WHERE a.sameAs IS NULL
  RETURN a AS node, COUNT { (a)<-[:${subject}]-() } + COUNT { (a)<-[:${object}]-() } AS claims,
         COLLECT { MATCH (a)-[r:HOLDS_OFFICE]->() RETURN r.offices } AS held`;

/** Why all that counts for this actor is one; null where there is no such actor. */
export async function explain(connection: Connection, id: string): Promise<ActorExplanation | null> {
  const found = await readActor(connection, id);
  if (found === null) return null;
  return connection.reading(async (run) => {
    const journal = await readJournal(run);
    const entries = likelyEntries(journal, aboutActors);
    const identity = await readIdentity(run);
    const nodes = await run<{ readonly node: StoredNode }>(
      `UNWIND $p.ids AS id MATCH (a:${actor} {id: id}) RETURN a AS node`,
      { p: { ids: identity.members(found.id) } },
    );
    return explainActor({
      actor: found,
      identity,
      known: await readKnownActors(run),
      actors: new Map(nodes.map(({ node }) => [node.properties['id'] as string, toActor(node)])),
      written: await run<WrittenName>(writtenNames, { p: { id: found.id } }),
      decisions: decisionStates(entries, journal, await namedThings(run, entries)),
    });
  });
}

const writtenNames = `
  MATCH (a:${actor} {id: $p.id})<-[r:${subject}|${object}]-(:${claim})
  WHERE r.mention IS NOT NULL
  RETURN r.extracted AS id, r.mention AS text, count(*) AS claims
  ORDER BY claims DESC, text LIMIT 200`;

/** Claims nobody has reviewed: those of contested relationships, then the least sure. */
export async function listToReview(
  connection: Connection,
  { limit = 50, offset = 0 }: { readonly limit?: number; readonly offset?: number },
): Promise<readonly ReviewItem[]> {
  const rows = await connection.read<{ readonly id: string; readonly contested: boolean }>(unreviewed, {
    p: { limit, offset },
  });
  const claims = new Map(
    (
      await claimsWith(
        connection,
        rows.map(({ id }) => id),
      )
    ).map((one) => [one.id, one]),
  );
  return rows.flatMap(({ id, contested }) => {
    const found = claims.get(id);
    return found === undefined ? [] : [{ claim: found, reason: contested ? 'contested' : 'unsure' }];
  });
}

const unreviewed = `
  CALL () {
    MATCH (:${actor})-[r:${relationTypes.join('|')}]->(:${actor}) WHERE r.contested
    RETURN collect(r.id) AS keys
  }
  MATCH (c:${claim}) WHERE c.review = 'auto'
  WITH c, c.key IN keys AS contested
  ORDER BY contested DESC, c.confidence, c.id SKIP toInteger($p.offset) LIMIT toInteger($p.limit)
  RETURN c.id AS id, contested`;
