import type { RelationEnds } from '../project-relation.ts';
import type { Database } from './database.ts';

/** What an article's removal leaves to be looked at again. */
export interface RemovedFacts {
  readonly ends: readonly RelationEnds[];
  readonly actors: readonly string[];
  readonly outlets: readonly string[];
}

/** Takes the claims, mentions and outlet of these articles away; the articles stay. */
export function removeFacts(database: Database, articles: readonly string[]): RemovedFacts {
  const removed = articles.map((article) => removeOf(database, article));
  return {
    ends: removed.flatMap(({ ends }) => ends),
    actors: removed.flatMap(({ actors }) => actors),
    outlets: removed.flatMap(({ outlets }) => outlets),
  };
}

/** Takes actors and outlets away that no article names any more and no other actor acts for. */
export function removeOrphans(database: Database, actors: readonly string[], outlets: readonly string[]): void {
  for (const outlet of outlets)
    database.run('DELETE FROM outlet WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM article WHERE outletId = ?1)', [
      outlet,
    ]);
  let ids = actors;
  while (ids.length > 0)
    ids = ids.flatMap((id) => {
      const orphan = database.all<{ readonly polity: string | null }>(orphaned, [id])[0];
      if (orphan === undefined) return [];
      database.run('DELETE FROM actor WHERE id = ?', [id]);
      return orphan.polity === null || orphan.polity === id ? [] : [orphan.polity];
    });
}

function removeOf(database: Database, article: string): RemovedFacts {
  const claims = database.all<ClaimEnds>(
    'SELECT "key" AS id, relation AS type, subject AS source, object AS target FROM claim WHERE article = ?',
    [article],
  );
  const actors = database.all<{ readonly id: string }>(
    `SELECT actor AS id FROM mention WHERE article = ?1
     UNION SELECT s.actor FROM claimSpeaker s JOIN claim c ON c.id = s.claim WHERE c.article = ?1`,
    [article],
  );
  const outlets = database.all<{ readonly id: string }>(
    'SELECT outletId AS id FROM article WHERE id = ? AND outletId IS NOT NULL',
    [article],
  );
  database.run('DELETE FROM claimSpeaker WHERE claim IN (SELECT id FROM claim WHERE article = ?)', [article]);
  database.run('DELETE FROM claim WHERE article = ?', [article]);
  database.run('DELETE FROM mention WHERE article = ?', [article]);
  database.run('UPDATE article SET outletId = NULL WHERE id = ?', [article]);
  const ends = claims.flatMap((claim) => (hasTarget(claim) ? [claim] : []));
  return {
    ends,
    actors: [
      ...actors.map(({ id }) => id),
      ...claims.flatMap(({ source, target }) => (target === null ? [source] : [source, target])),
    ],
    outlets: outlets.map(({ id }) => id),
  };
}

type ClaimEnds = Omit<RelationEnds, 'target'> & { readonly target: string | null };

const hasTarget = (ends: ClaimEnds): ends is RelationEnds => ends.target !== null;

const orphaned = `
  SELECT polity FROM actor WHERE id = ?1
    AND NOT EXISTS (SELECT 1 FROM mention WHERE actor = ?1)
    AND NOT EXISTS (SELECT 1 FROM claim WHERE subject = ?1)
    AND NOT EXISTS (SELECT 1 FROM claim WHERE object = ?1)
    AND NOT EXISTS (SELECT 1 FROM claimSpeaker WHERE actor = ?1)
    AND NOT EXISTS (SELECT 1 FROM actor other WHERE other.polity = ?1 AND other.id <> ?1)`;
