import { nodeLabels } from '@simpul/graph-schema/neo4j-schema';
import type { GraphChange } from '../journal/graph-change.ts';
import { touchedActors } from '../journal/graph-change.ts';
import type { Identity } from '../journal/identity.ts';
import { identityOf } from '../journal/identity.ts';
import { describeActors } from '../journal/describe-actors.ts';
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
    const joined = new Set([...before.joined, ...after.joined]);
    const also = joined.size > 0 ? await describeJoined(run, touched, { joined, identity: after }) : [];
    await derivePolity(run, [...new Set([...touched, ...also])], after);
    const held = await removeOrphans(run, touched, [...joined]);
    // What former ids joined falls apart before their actor goes.
    if (held.length === 0) return;
    now = { before: after, after: await readIdentity(run), ends: [], actors: held, articles: [] };
  }
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
async function describeJoined(
  run: Run,
  ids: readonly string[],
  { joined, identity }: Joined,
): Promise<readonly string[]> {
  const members = [...new Set(ids.flatMap(identity.members))].sort();
  const rows = await run<{ readonly node: StoredNode }>(
    `UNWIND $p.ids AS id MATCH (a:${actor} {id: id}) RETURN a AS node`,
    { p: { ids: members } },
  );
  const nodes = new Map(rows.map(({ node }) => [node.properties['id'] as string, node]));
  await run(`UNWIND $p.rows AS row MATCH (a:${actor} {id: row.id}) SET a.sameAs = row.sameAs, a.search = row.search`, {
    p: { rows: describeActors(members, nodes, identity) },
  });
  const actFor = await run<{ readonly id: string }>(
    `UNWIND $p.ids AS id MATCH (a:${actor} {givenPolity: id}) RETURN a.id AS id`,
    { p: { ids: ids.filter((id) => joined.has(id)) } },
  );
  return [...members, ...actFor.flatMap(({ id }) => [id, identity.canonical(id)])];
}
