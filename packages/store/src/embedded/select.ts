import type { Relation } from '@simpul/graph-schema/relation';
import type { Selection } from '@simpul/graph-schema/selection';
import type { Subgraph } from '@simpul/graph-schema/subgraph';
import { foldedEnds, foldedKeySets, foldRelations } from '../folded-relation.ts';
import { selectGraph } from '../select-graph.ts';
import type { Database } from './database.ts';
import { foldedKeys } from './folded-keys.ts';
import { currentId, isPolity, readActors } from './read-actors.ts';
import { readGroups } from './read-groups.ts';
import { relationOf, strongestRelations } from './strongest-relations.ts';

/** The part of the graph that a selection asks for, strongest first, and how much it leaves out. */
export const select = (database: Database, selection: Selection): Promise<Subgraph> =>
  selectGraph(
    {
      startIds: (asked) => database.read(() => startIds(database, asked)),
      strongest: (asked, scope) => database.read(() => strongestRelations(database, asked, scope)),
      actors: (ids) => database.read(() => readActors(database, ids)),
    },
    selection,
  );

/** The relationship of this id, folded or not; null where none is drawn. */
export function readRelation(database: Database, id: string): Relation | null {
  const ends = foldedEnds(id);
  if (ends === null) {
    const row = database.all<Parameters<typeof relationOf>[0]>('SELECT * FROM relation WHERE id = ?', [id])[0];
    return row === undefined ? null : relationOf(row);
  }
  const row = { ...ends, keys: foldedKeys(database, id) ?? [] };
  return foldRelations([row], readGroups(database, foldedKeySets([row])))[0] ?? null;
}

/** The given actors that exist, in the polity view the states they act for. */
function startIds(database: Database, { actors = [], view }: Selection): readonly string[] {
  const found = actors.flatMap((given) => {
    const id = currentId(database, given);
    const actor = database.all<{ readonly polity: string | null }>('SELECT polity FROM actor WHERE id = ?', [id])[0];
    if (actor === undefined) return isPolity(database, id) ? [id] : [];
    return [view === 'polity' ? (actor.polity ?? id) : id];
  });
  return [...new Set(found)];
}
