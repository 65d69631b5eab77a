import type { ArticleFacts } from '@simpul/graph-schema/article-facts';
import type { ArticleRows } from '../article-rows.ts';
import type { PutResult } from '../graph-store.ts';
import { compareRows, putBatch } from '../put-batch.ts';
import type { Database } from './database.ts';
import { derivePolity } from './derive-polity.ts';
import { project } from './project.ts';
import { removeFacts, removeOrphans } from './remove-facts.ts';
import { idList } from './rows.ts';
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

function writeChanged(database: Database, rows: readonly ArticleRows[], replaced: readonly string[]): void {
  const old = removeFacts(database, replaced);
  writeFacts(database, rows);
  const claims = rows.flatMap((row) => row.claims);
  project(database, [...old.ends, ...claims.flatMap(({ ends }) => (ends === null ? [] : [ends]))]);
  const actors = rows.flatMap((row) => row.actors);
  const touched = new Set([...old.actors, ...actors.map(({ id }) => id)]);
  derivePolity(database, [...touched]);
  const polities = actors.flatMap(({ polity }) => (polity === null ? [] : [polity]));
  removeOrphans(database, [...new Set([...touched, ...polities])], old.outlets);
  database.run('UPDATE change SET count = count + 1');
}
