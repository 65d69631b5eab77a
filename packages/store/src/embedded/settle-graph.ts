import type { GraphChange } from '../journal/graph-change.ts';
import { touchedActors } from '../journal/graph-change.ts';
import type { Identity } from '../journal/identity.ts';
import { identityOf, movedIds } from '../journal/identity.ts';
import { describeActors } from '../journal/describe-actors.ts';
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
    const joined = new Set([...before.joined, ...after.joined]);
    const also = joined.size > 0 ? describeJoined(database, touched, { joined, identity: after }) : [];
    derivePolity(database, [...new Set([...touched, ...also])], after);
    const removed = removeOrphans(database, touched);
    // With an actor its former ids go, and what they joined falls apart.
    if (removed === 0 || after.joined.length === 0) break;
    now = { before: after, after: readIdentity(database), ends: [], actors: [], articles: [] };
    if (movedIds(now.before, now.after).length === 0) break;
  }
  database.run('UPDATE change SET count = count + 1');
}

interface Joined {
  /** Ids that were, or are, one with others. */
  readonly joined: ReadonlySet<string>;
  readonly identity: Identity;
}

/**
 * Brings the names of these actors, and of those they are one with, up to date with who is who; gives the ids of all of
 * them, and of those who act for them, by what is said of themselves or of one that counts for them.
 */
function describeJoined(database: Database, ids: readonly string[], { joined, identity }: Joined): readonly string[] {
  const members = [...new Set(ids.flatMap(identity.members))];
  for (const { id, sameAs, search } of describeActors(members, readActorNodes(database, members), identity))
    database.run('UPDATE actor SET sameAs = ?, search = ? WHERE id = ?', [sameAs, search, id]);
  const polities = ids.filter((id) => joined.has(id));
  if (polities.length === 0) return members;
  const actFor = database.all<{ readonly id: string }>(
    'SELECT id FROM actor WHERE givenPolity IN (SELECT value FROM json_each(?))',
    [idList(polities)],
  );
  return [...members, ...actFor.flatMap(({ id }) => [id, identity.canonical(id)])];
}
