import type { ArticleFacts } from '@simpul/graph-schema/article-facts';
import type { ArticleRows } from '../article-rows.ts';
import type { PutResult } from '../graph-store.ts';
import { identityOf } from '../journal/identity.ts';
import { knownAfter } from '../journal/known-after.ts';
import { settleRows } from '../journal/settle-rows.ts';
import { compareRows, putBatch } from '../put-batch.ts';
import type { Database } from './database.ts';
import { readActive, readKnownActors } from './journal.ts';
import { planRegrouping, regroup } from './regroup.ts';
import { removeFacts, removeOutlets } from './remove-facts.ts';
import { idList } from './rows.ts';
import { settleGraph } from './settle-graph.ts';
import { writeFacts } from './write-facts.ts';

/** Writes whole articles, all of them in one transaction. */
export function put(database: Database, batch: readonly ArticleFacts[]): Promise<readonly PutResult[]> {
  return putBatch(batch, (rows) => database.write(() => write(database, rows)));
}

function write(database: Database, rows: readonly ArticleRows[]): readonly PutResult[] {
  const stored = storedHashes(database, rows);
  const { changed, results } = compareRows(rows, stored);
  const replaced = changed.flatMap(({ id }) => (stored.has(id) ? [id] : []));
  if (changed.length > 0) writeChanged(database, changed, replaced);
  return results;
}

function storedHashes(database: Database, rows: readonly ArticleRows[]): ReadonlyMap<string, string> {
  const found = database.all<{ readonly id: string; readonly inputHash: string }>(
    'SELECT id, inputHash FROM article WHERE id IN (SELECT value FROM json_each(?))',
    [idList(rows.map(({ id }) => id))],
  );
  return new Map(found.map(({ id, inputHash }) => [id, inputHash]));
}

function writeChanged(database: Database, given: readonly ArticleRows[], replaced: readonly string[]): void {
  const decisions = readActive(
    database,
    given.map(({ id }) => id),
  );
  const known = readKnownActors(database);
  const before = identityOf(decisions, known);
  const after = identityOf(decisions, knownAfter(known, given));
  const rows = given.map((row) => settleRows(row, decisions, after));
  const old = removeFacts(database, replaced);
  writeFacts(database, rows);
  removeOutlets(database, old.outlets);
  const recounted = regroup(database, planRegrouping(database, { written: rows.map(({ id }) => id), gone: [] }));
  const actors = rows.flatMap((row) => row.actors);
  const polities = actors.flatMap(({ polity }) => (polity === null ? [] : [polity]));
  settleGraph(database, {
    before,
    after,
    ends: [...old.ends, ...rows.flatMap(({ claims }) => claims.flatMap(({ ends }) => ends ?? [])), ...recounted],
    actors: [...old.actors, ...actors.flatMap(({ id }) => [id, after.canonical(id)]), ...polities],
    articles: [],
  });
}
