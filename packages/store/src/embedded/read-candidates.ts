import type { Candidate, CandidateActor } from '../candidates/candidate.ts';
import { findCandidates } from '../candidates/find-candidates.ts';
import type { ActorExplanation, ReviewItem } from '../graph-store.ts';
import { decisionStates } from '../journal/decision-states.ts';
import type { WrittenName } from '../journal/explain-actor.ts';
import { aboutActors, explainActor } from '../journal/explain-actor.ts';
import { likelyEntries } from '../journal/select-decisions.ts';
import { toActor } from '../to-actor.ts';
import type { Database } from './database.ts';
import { namedThings } from './decide.ts';
import { readJournal, readKnownActors } from './journal.ts';
import { actorNode, readActor, readActorNodes } from './read-actors.ts';
import { claimsWith } from './read-claims.ts';
import { readIdentity } from './settle-graph.ts';

/** Pairs of actors that may be one, most likely first; of one actor where it is named. */
export function listCandidates(
  database: Database,
  { limit = 50, actor }: { readonly limit?: number; readonly actor?: string },
): readonly Candidate[] {
  const rows = database.all<
    Readonly<Record<string, unknown>> & { readonly told: number; readonly held: string | null }
  >(candidateActors);
  const actors = rows.map(({ told, held, ...row }): CandidateActor => ({
    ...toActor(actorNode(row)),
    claims: told,
    offices:
      held === null
        ? []
        : [...new Set((JSON.parse(held) as readonly string[]).flatMap((one) => JSON.parse(one) as readonly string[]))],
  }));
  return findCandidates(actors, readIdentity(database).areApart)
    .filter((candidate) => actor === undefined || candidate.actors.some(({ id }) => id === actor))
    .slice(0, limit);
}

const candidateActors = `
  SELECT a.*,
    (SELECT count(*) FROM claim WHERE subject = a.id) + (SELECT count(*) FROM claim WHERE object = a.id) AS told,
    (SELECT json_group_array(r.offices) FROM relation r WHERE r.source = a.id AND r.type = 'HOLDS_OFFICE') AS held
  FROM actor a WHERE a.sameAs IS NULL`;

/** Why all that counts for this actor is one; null where there is no such actor. */
export function explain(database: Database, id: string): ActorExplanation | null {
  const actor = readActor(database, id);
  if (actor === null) return null;
  const identity = readIdentity(database);
  const journal = readJournal(database);
  const members = identity.members(actor.id);
  const nodes = readActorNodes(database, members);
  return explainActor({
    actor,
    identity,
    known: readKnownActors(database),
    actors: new Map([...nodes].map(([member, node]) => [member, toActor(node)])),
    written: database.all<WrittenName>(writtenNames, [actor.id]),
    decisions: decisionStates(likelyEntries(journal, aboutActors), journal, namedThings(database, [])),
  });
}

const writtenNames = `
  SELECT id, text, count(*) AS claims FROM (
    SELECT subjectExtracted AS id, subjectMention AS text FROM claim WHERE subject = ?1
    UNION ALL SELECT objectExtracted, objectMention FROM claim WHERE object = ?1)
  WHERE text IS NOT NULL GROUP BY id, text ORDER BY claims DESC, text LIMIT 200`;

/** Claims nobody has reviewed: those of contested relationships, then the least sure. */
export function listToReview(
  database: Database,
  { limit = 50, offset = 0 }: { readonly limit?: number; readonly offset?: number },
): readonly ReviewItem[] {
  const rows = database.all<{ readonly id: string; readonly contested: number }>(unreviewed, [limit, offset]);
  const claims = new Map(
    claimsWith(
      database,
      rows.map(({ id }) => id),
    ).map((claim) => [claim.id, claim]),
  );
  return rows.flatMap(({ id, contested }) => {
    const claim = claims.get(id);
    return claim === undefined ? [] : [{ claim, reason: contested === 1 ? 'contested' : 'unsure' }];
  });
}

const unreviewed = `
  SELECT c.id, coalesce(r.contested, 0) AS contested FROM claim c LEFT JOIN relation r ON r.id = c."key"
  WHERE c.review = 'auto'
  ORDER BY contested DESC, c.confidence, c.id LIMIT ? OFFSET ?`;
