import type { ArticleFacts } from '@simpul/graph-schema/article-facts';
import type { ArticleRows, GivenArticle } from '../article-rows.ts';
import { articleRows } from '../article-rows.ts';
import type { PutResult } from '../graph-store.ts';
import { identityOf } from '../journal/identity.ts';
import { knownAfter } from '../journal/known-after.ts';
import { settleRows } from '../journal/settle-rows.ts';
import { compareGiven, putBatch } from '../put-batch.ts';
import type { Database } from './database.ts';
import { readActive, readKnownActors } from './journal.ts';
import { planRegrouping, regroup } from './regroup.ts';
import { removeFacts, removeOutlets } from './remove-facts.ts';
import { idList } from './rows.ts';
import { settleGraph } from './settle-graph.ts';
import { writeFacts } from './write-facts.ts';

/** Writes whole articles, all of them in one transaction. */
export function put(database: Database, batch: readonly ArticleFacts[]): Promise<readonly PutResult[]> {
  return putBatch(batch, (given) => database.write(() => write(database, given)));
}

function write(database: Database, given: readonly GivenArticle[]): readonly PutResult[] {
  const stored = storedHashes(database, given);
  const { changed, results } = compareGiven(given, stored);
  const replaced = changed.flatMap(({ id }) => (stored.has(id) ? [id] : []));
  if (changed.length > 0) writeChanged(database, changed.map(articleRows), replaced);
  return results;
}

function storedHashes(database: Database, given: readonly GivenArticle[]): ReadonlyMap<string, string> {
  const found = database.all<{ readonly id: string; readonly inputHash: string }>(
    'SELECT id, inputHash FROM article WHERE id IN (SELECT value FROM json_each(?))',
    [idList(given.map(({ id }) => id))],
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
