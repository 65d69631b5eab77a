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

/** Takes outlets away that no article names any more. */
export function removeOutlets(database: Database, outlets: readonly string[]): void {
  for (const outlet of outlets)
    database.run('DELETE FROM outlet WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM article WHERE outletId = ?1)', [
      outlet,
    ]);
}

/**
 * Takes actors away that no article names any more (under this id), no other actor acts for and no decision names;
 * gives how many went.
 */
export function removeOrphans(database: Database, actors: readonly string[]): number {
  let removed = 0;
  let ids = actors;
  while (ids.length > 0)
    ids = ids.flatMap((id) => {
      const orphan = database.all<{ readonly polities: string }>(orphaned, [id])[0];
      if (orphan === undefined) return [];
      database.run('DELETE FROM actor WHERE id = ?', [id]);
      removed += 1;
      return (JSON.parse(orphan.polities) as readonly (string | null)[]).filter(
        (polity) => polity !== null && polity !== id,
      ) as readonly string[];
    });
  return removed;
}

function removeOf(database: Database, article: string): RemovedFacts {
  const claims = database.all<ClaimEnds>(
    'SELECT "key" AS id, relation AS type, subject AS source, object AS target FROM claim WHERE article = ?',
    [article],
  );
  const actors = database.all<{ readonly id: string }>(
    `SELECT extracted AS id FROM mention WHERE article = ?1
     UNION SELECT actor FROM mention WHERE article = ?1
     UNION SELECT s.extracted FROM claimSpeaker s JOIN claim c ON c.id = s.claim WHERE c.article = ?1
     UNION SELECT s.actor FROM claimSpeaker s JOIN claim c ON c.id = s.claim WHERE c.article = ?1
     UNION SELECT subjectExtracted FROM claim WHERE article = ?1
     UNION SELECT objectExtracted FROM claim WHERE article = ?1 AND objectExtracted IS NOT NULL`,
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

/** Claims of one that counts for another stand at that one. */
const orphaned = `
  SELECT json_array(a.polity, a.givenPolity) AS polities FROM actor a
  WHERE a.id = ?1
    AND NOT EXISTS (SELECT 1 FROM mention WHERE actor = coalesce(a.sameAs, a.id) AND extracted = a.id)
    AND NOT EXISTS (SELECT 1 FROM claim WHERE subject = coalesce(a.sameAs, a.id) AND subjectExtracted = a.id)
    AND NOT EXISTS (SELECT 1 FROM claim WHERE object = coalesce(a.sameAs, a.id) AND objectExtracted = a.id)
    AND NOT EXISTS (SELECT 1 FROM claimSpeaker WHERE actor = coalesce(a.sameAs, a.id) AND extracted = a.id)
    AND NOT EXISTS (SELECT 1 FROM actor other WHERE other.polity = a.id AND other.id <> a.id)
    AND NOT EXISTS (SELECT 1 FROM decision WHERE actor = a.id)
    AND NOT EXISTS (SELECT 1 FROM decision WHERE other = a.id)`;
