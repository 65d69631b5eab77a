import { nodeLabels } from '@simpul/graph-schema/neo4j-schema';
import type { GraphChange } from '../journal/graph-change.ts';
import { touchedActors } from '../journal/graph-change.ts';
import type { Identity } from '../journal/identity.ts';
import { identityOf } from '../journal/identity.ts';
import { refreshActors } from '../journal/refresh-actors.ts';
import type { StoredNode } from '../stored-node.ts';
import type { Run } from './connection.ts';
import { derivePolity } from './derive-polity.ts';
import { readActive, readKnownActors } from './journal.ts';
import { project } from './project.ts';
import { removeOrphans } from './remove-facts.ts';
import { moveMentions, resettle } from './resettle.ts';

const { actor } = nodeLabels;

/** Who is who by what is stored. */
export const readIdentity = async (run: Run): Promise<Identity> =>
  identityOf(await readActive(run, []), await readKnownActors(run));

/** Makes all that follows from the facts and the decisions true again after either changed; the actors must be locked. */
export async function settleGraph(run: Run, change: GraphChange): Promise<void> {
  let now = change;
  for (;;) {
    const { before, after } = now;
    const moved = await moveMentions(run, before, after);
    const ends = [...now.ends, ...(await resettle(run, { claims: moved, articles: now.articles }, after))];
    await project(run, ends);
    const touched = touchedActors(now, ends);
    const joined = before.joined.length > 0 || after.joined.length > 0;
    const known = joined ? await refreshJoined(run, touched, after) : new Set<string>();
    await derivePolity(
      run,
      touched.filter((id) => !known.has(id)),
    );
    const held = await removeOrphans(run, touched, [...new Set([...before.joined, ...after.joined])]);
    // What former ids joined falls apart before their actor goes.
    if (held.length === 0) return;
    now = { before: after, after: await readIdentity(run), ends: [], actors: held, articles: [] };
  }
}

/**
 * Brings names and polities of these actors, and of those they are one with, up to date with who is who; gives the ids of
 * those whose polity is known.
 */
async function refreshJoined(run: Run, ids: readonly string[], identity: Identity): Promise<ReadonlySet<string>> {
  const polities = ids.filter((id) => identity.members(id).length > 1);
  const actsFor = await run<{ readonly id: string }>(
    `UNWIND $p.ids AS id MATCH (a:${actor} {givenPolity: id}) RETURN a.id AS id`,
    { p: { ids: polities } },
  );
  const members = [...new Set([...ids, ...actsFor.map(({ id }) => id)].flatMap(identity.members))].sort();
  const rows = await run<{ readonly node: StoredNode }>(
    `UNWIND $p.ids AS id MATCH (a:${actor} {id: id}) RETURN a AS node`,
    { p: { ids: members } },
  );
  const nodes = new Map(rows.map(({ node }) => [node.properties['id'] as string, node]));
  const refreshed = refreshActors(members, nodes, identity);
  await run(
    `UNWIND $p.rows AS row MATCH (a:${actor} {id: row.id})
     SET a.sameAs = row.sameAs, a.search = row.search, a.polity = coalesce(row.givenPolity, a.polity)`,
    { p: { rows: refreshed } },
  );
  return new Set(refreshed.filter(({ givenPolity }) => givenPolity !== null).map(({ id }) => id));
}
