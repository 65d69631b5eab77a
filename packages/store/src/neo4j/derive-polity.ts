import { nodeLabels } from '@simpul/graph-schema/neo4j-schema';
import { givenPolity } from '../journal/describe-actors.ts';
import type { Identity } from '../journal/identity.ts';
import type { StructuralRelation } from '../journal/polity-of.ts';
import { politiesOf } from '../journal/polity-of.ts';
import type { StoredNode } from '../stored-node.ts';
import { structuralTypes } from '../structural-types.ts';
import type { Run } from './connection.ts';

const { actor } = nodeLabels;

/** Gives these actors, and those who act for somebody through them, the polity that follows from what is stored. */
export async function derivePolity(run: Run, actors: readonly string[], identity: Identity): Promise<void> {
  let ids = actors;
  const done = new Set<string>();
  while (ids.length > 0) {
    const shaken = await deriveOnce(run, ids, identity);
    for (const id of ids) done.add(id);
    ids = (await through(run, shaken)).filter((id) => !done.has(id));
  }
}

/** Gives the ids of those whose polity changed or is none that an article gives. */
async function deriveOnce(run: Run, ids: readonly string[], identity: Identity): Promise<readonly string[]> {
  const near = await structural(run, ids);
  const far = await structural(
    run,
    near.map(({ target }) => target),
  );
  const all = [...new Set([...ids, ...[...near, ...far].map(({ target }) => target)])];
  const nodes = await readNodes(run, [...new Set(all.flatMap(identity.members))]);
  const given = (id: string): string | null => givenPolity(id, nodes, identity);
  const polities = [...politiesOf(ids, { relations: [...near, ...far], given })].filter(([id]) => nodes.has(id));
  const changed = polities.filter(([id, polity]) => (nodes.get(id)?.properties['polity'] ?? null) !== polity);
  const rows = changed.map(([id, polity]) => ({ id, polity }));
  if (rows.length > 0)
    await run(`UNWIND $p.rows AS row MATCH (a:${actor} {id: row.id}) SET a.polity = row.polity`, { p: { rows } });
  return polities.filter((one) => changed.includes(one) || given(one[0]) === null).map(([id]) => id);
}

async function structural(run: Run, ids: readonly string[]): Promise<readonly StructuralRelation[]> {
  if (ids.length === 0) return [];
  return run<StructuralRelation>(
    `UNWIND $p.ids AS id
     MATCH (a:${actor} {id: id})-[r:${structuralTypes.join('|')}]->(b:${actor}) WHERE r.status = 'asserted'
     RETURN a.id AS source, b.id AS target, r.lastReported AS lastReported`,
    { p: { ids: [...new Set(ids)] } },
  );
}

async function readNodes(run: Run, ids: readonly string[]): Promise<ReadonlyMap<string, StoredNode>> {
  const rows = await run<StoredActor>(
    `UNWIND $p.ids AS id MATCH (a:${actor} {id: id}) RETURN a.id AS id, a.polity AS polity, a.givenPolity AS givenPolity`,
    { p: { ids } },
  );
  return new Map(rows.map((properties) => [properties.id, { labels: [], properties: { ...properties } }]));
}

interface StoredActor {
  readonly id: string;
  readonly polity: string | null;
  readonly givenPolity: string | null;
}

/** Sources of structural relationships to these actors. */
async function through(run: Run, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const rows = await run<{ readonly source: string }>(
    `UNWIND $p.ids AS id
     MATCH (b:${actor} {id: id})<-[r:${structuralTypes.join('|')}]-(a:${actor}) WHERE r.status = 'asserted'
     RETURN DISTINCT a.id AS source`,
    { p: { ids } },
  );
  return rows.map(({ source }) => source);
}
