import type { GraphStore } from '../graph-store.ts';
import type { Address } from './open-driver.ts';
import { connect } from './connect.ts';
import { countAll } from './count-all.ts';
import { decide, listDecisions } from './decide.ts';
import { diagnose } from './diagnose.ts';
import { forget } from './forget.ts';
import { refuseLater } from './format.ts';
import { prepare } from './prepare.ts';
import { put } from './put.ts';
import { query } from './query.ts';
import { readActor, searchActors } from './read-actors.ts';
import { listArticles, readArticle, readReprints, unchanged } from './read-articles.ts';
import { explain, listCandidates, listToReview } from './read-candidates.ts';
import { claimsIn, claimsOf, readClaim } from './read-claims.ts';
import { readFacts } from './read-facts.ts';
import { readRecords } from './read-records.ts';
import { readRelation, select } from './select.ts';

/** A GraphStore in Neo4j 5.26 or a later one. */
export async function openNeo4j(address: Address): Promise<GraphStore> {
  const connection = await connect(address);
  await refuseLater(connection).catch(async (error: unknown) => {
    await connection.close();
    throw error;
  });
  return {
    description: connection.address,
    prepare: () => prepare(connection),
    unchanged: (articles, pipeline) => unchanged(connection, articles, pipeline),
    put: (batch) => put(connection, batch),
    forget: (article) => forget(connection, article),
    articles: (options = {}) => listArticles(connection, options),
    article: (id) => readArticle(connection, id),
    reprints: (id) => readReprints(connection, id),
    facts: (ids) => readFacts(connection, ids),
    claimsOf: (relation, { limit = 200 } = {}) => claimsOf(connection, relation, limit),
    claimsIn: (article) => claimsIn(connection, article),
    actor: (id) => readActor(connection, id),
    search: (text, limit = 10) => searchActors(connection, text, limit),
    select: (selection) => select(connection, selection),
    relation: (id) => readRelation(connection, id),
    claim: (id) => readClaim(connection, id),
    decide: (drafts, options = {}) => decide(connection, drafts, options),
    decisions: (filter = {}) => listDecisions(connection, filter),
    candidates: (options = {}) => listCandidates(connection, options),
    why: (actor) => explain(connection, actor),
    toReview: (options = {}) => listToReview(connection, options),
    diagnose: () => diagnose(connection),
    counts: () => countAll(connection),
    records: () => readRecords(connection),
    query: (cypher, options = {}) => query(connection, cypher, options),
    close: () => connection.close(),
  };
}
