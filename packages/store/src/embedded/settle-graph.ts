import type { GraphChange } from '../journal/graph-change.ts';
import { touchedActors } from '../journal/graph-change.ts';
import type { Identity } from '../journal/identity.ts';
import { identityOf, movedIds } from '../journal/identity.ts';
import { refreshActors } from '../journal/refresh-actors.ts';
import type { Database } from './database.ts';
import { derivePolity } from './derive-polity.ts';
import { readActive, readKnownActors } from './journal.ts';
import { project } from './project.ts';
import { readActorNodes } from './read-actors.ts';
import { removeOrphans } from './remove-facts.ts';
import { moveMentions, resettle } from './resettle.ts';
import { idList } from './rows.ts';

/** Who is who by what is stored. */
export const readIdentity = (database: Database): Identity =>
  identityOf(readActive(database, []), readKnownActors(database));

/** Makes all that follows from the facts and the decisions true again after either changed, and counts the change. */
export function settleGraph(database: Database, change: GraphChange): void {
  let now = change;
  for (;;) {
    const { before, after } = now;
    const moved = moveMentions(database, before, after);
    const ends = [...now.ends, ...resettle(database, { claims: moved, articles: now.articles }, after)];
    project(database, ends);
    const touched = touchedActors(now, ends);
    const joined = before.joined.length > 0 || after.joined.length > 0;
    const known = joined ? refreshJoined(database, touched, after) : new Set<string>();
    derivePolity(
      database,
      touched.filter((id) => !known.has(id)),
    );
    const removed = removeOrphans(database, touched);
    // With an actor its former ids go, and what they joined falls apart.
    if (removed === 0 || after.joined.length === 0) break;
    now = { before: after, after: readIdentity(database), ends: [], actors: [], articles: [] };
    if (movedIds(now.before, now.after).length === 0) break;
  }
  database.run('UPDATE change SET count = count + 1');
}

/**
 * Brings names and polities of these actors, and of those they are one with, up to date with who is who; gives the ids of
 * those whose polity is known.
 */
function refreshJoined(database: Database, ids: readonly string[], identity: Identity): ReadonlySet<string> {
  const polities = ids.filter((id) => identity.members(id).length > 1);
  const actsFor =
    polities.length === 0
      ? []
      : database.all<{ readonly id: string }>(
          'SELECT id FROM actor WHERE givenPolity IN (SELECT value FROM json_each(?))',
          [idList(polities)],
        );
  const members = [...new Set([...ids, ...actsFor.map(({ id }) => id)].flatMap(identity.members))];
  const refreshed = refreshActors(members, readActorNodes(database, members), identity);
  for (const { id, sameAs, search, givenPolity } of refreshed)
    database.run('UPDATE actor SET sameAs = ?, search = ?, polity = coalesce(?, polity) WHERE id = ?', [
      sameAs,
      search,
      givenPolity,
      id,
    ]);
  return new Set(refreshed.filter(({ givenPolity }) => givenPolity !== null).map(({ id }) => id));
}
