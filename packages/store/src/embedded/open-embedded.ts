import type { GraphRecord } from '@simpul/graph-schema/graph-record';
import type { GraphStore } from '../graph-store.ts';
import type { Database } from './database.ts';
import { countAll } from './count-all.ts';
import { query } from './cypher/query.ts';
import { openSnapshots } from './cypher/snapshots.ts';
import { decide, listDecisions } from './decide.ts';
import { diagnose } from './diagnose.ts';
import { forget } from './forget.ts';
import { openDatabase, prepareTables } from './open-database.ts';
import { put } from './put.ts';
import { readActor, searchActors } from './read-actors.ts';
import { listArticles, readArticle, readReprints, unchanged } from './read-articles.ts';
import { explain, listCandidates, listToReview } from './read-candidates.ts';
import { claimsIn, claimsOf, readClaim } from './read-claims.ts';
import { readFacts } from './read-facts.ts';
import { readRecords } from './read-records.ts';
import { readRelation, select } from './select.ts';

/** A GraphStore in a SQLite file of `folder`. */
export async function openEmbedded(folder: string): Promise<GraphStore> {
  const database = await openDatabase(folder);
  const snapshots = openSnapshots(database);
  const { read } = database;
  return {
    description: database.path,
    prepare: async () => void (await prepareTables(database)),
    unchanged: (articles, pipeline) => read(() => unchanged(database, articles, pipeline)),
    put: (batch) => put(database, batch),
    forget: (article) => forget(database, article),
    articles: (options = {}) => read(() => listArticles(database, options)),
    article: (id) => read(() => readArticle(database, id)),
    reprints: (id) => read(() => readReprints(database, id)),
    facts: (ids) => read(() => readFacts(database, ids)),
    claimsOf: (relation, { limit = 200 } = {}) => read(() => claimsOf(database, relation, limit)),
    claimsIn: (article) => read(() => claimsIn(database, article)),
    actor: (id) => read(() => readActor(database, id)),
    search: (text, limit = 10) => read(() => searchActors(database, text, limit)),
    select: (selection) => select(database, selection),
    relation: (id) => read(() => readRelation(database, id)),
    claim: (id) => read(() => readClaim(database, id)),
    decide: (drafts, options = {}) => decide(database, drafts, options),
    decisions: (filter = {}) => read(() => listDecisions(database, filter)),
    candidates: (options = {}) => read(() => listCandidates(database, options)),
    why: (actor) => read(() => explain(database, actor)),
    toReview: (options = {}) => read(() => listToReview(database, options)),
    diagnose: () => diagnose(database),
    counts: () => read(() => countAll(database)),
    records: () => recordsOf(database),
    query: (cypher, options = {}) => query(snapshots, cypher, options),
    close: async () => {
      snapshots.close();
      database.close();
    },
  };
}

/** Its reader is asked for the next record only when that is wanted. */
async function* recordsOf(database: Database): AsyncGenerator<GraphRecord> {
  const records = readRecords(database);
  for (;;) {
    const { value, done } = await database.read(() => records.next());
    if (done === true) return;
    yield value;
  }
}
