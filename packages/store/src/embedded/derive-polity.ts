import { givenPolity } from '../journal/describe-actors.ts';
import type { Identity } from '../journal/identity.ts';
import type { StructuralRelation } from '../journal/polity-of.ts';
import { politiesOf } from '../journal/polity-of.ts';
import { structuralTypes } from '../structural-types.ts';
import type { Database } from './database.ts';
import { readActorNodes } from './read-actors.ts';
import { idList } from './rows.ts';

/** Gives these actors, and those who act for somebody through them, the polity that follows from what is stored. */
export function derivePolity(database: Database, actors: readonly string[], identity: Identity): void {
  let ids = actors;
  const done = new Set<string>();
  while (ids.length > 0) {
    const shaken = deriveOnce(database, ids, identity);
    for (const id of ids) done.add(id);
    ids = through(database, shaken).filter((id) => !done.has(id));
  }
}

/** Gives the ids of those whose polity changed or is none that an article gives. */
function deriveOnce(database: Database, ids: readonly string[], identity: Identity): readonly string[] {
  const near = structural(database, ids);
  const far = structural(
    database,
    near.map(({ target }) => target),
  );
  const all = [...new Set([...ids, ...[...near, ...far].map(({ target }) => target)])];
  const nodes = readActorNodes(database, [...new Set(all.flatMap(identity.members))]);
  const given = (id: string): string | null => givenPolity(id, nodes, identity);
  return [...politiesOf(ids, { relations: [...near, ...far], given })].flatMap(([id, polity]) => {
    const node = nodes.get(id);
    if (node === undefined) return [];
    if (node.properties['polity'] === polity) return given(id) === null ? [id] : [];
    database.run('UPDATE actor SET polity = ? WHERE id = ?', [polity, id]);
    return [id];
  });
}

const types = structuralTypes.map((type) => `'${type}'`).join(', ');

const structural = (database: Database, ids: readonly string[]): readonly StructuralRelation[] =>
  database.all<StructuralRelation>(
    `SELECT source, target, lastReported FROM relation
     WHERE source IN (SELECT value FROM json_each(?)) AND type IN (${types}) AND status = 'asserted'`,
    [idList(ids)],
  );

/** Sources of structural relationships to these actors. */
const through = (database: Database, ids: readonly string[]): readonly string[] =>
  database
    .all<{ readonly source: string }>(
      `SELECT DISTINCT source FROM relation
       WHERE target IN (SELECT value FROM json_each(?)) AND type IN (${types}) AND status = 'asserted'`,
      [idList(ids)],
    )
    .map(({ source }) => source);
