import type { ArticleFacts } from '@simpul/graph-schema/article-facts';
import { nodeLabels } from '@simpul/graph-schema/neo4j-schema';
import type { PutResult } from '../graph-store.ts';
import { groupBy } from '../group-by.ts';
import { settleRows } from '../journal/settle-rows.ts';
import { compareGiven, putBatch } from '../put-batch.ts';
import type { ArticleRows, GivenArticle } from '../article-rows.ts';
import { articleRows } from '../article-rows.ts';
import type { Connection, Run } from './connection.ts';
import { lockRecounted } from './lock-recounted.ts';
import { lockArticles, planRegrouping, regroup } from './regroup.ts';
import { readFacts, removeFacts, removeOutlets } from './remove-facts.ts';
import { settleGraph } from './settle-graph.ts';
import { writeActors, writeArticles, writeClaims, writeLinks, writeOutlets } from './write-statements.ts';
import { withIntegers } from './with-integers.ts';

/** Writes whole articles, all of them in one transaction. */
export function put(connection: Connection, batch: readonly ArticleFacts[]): Promise<readonly PutResult[]> {
  return putBatch(batch, (given) => connection.write((run) => write(run, given)));
}

async function write(run: Run, given: readonly GivenArticle[]): Promise<readonly PutResult[]> {
  const stored = await storedHashes(run, given);
  const { changed, results } = compareGiven(given, stored);
  if (changed.length > 0) await writeChanged(run, changed.map(articleRows));
  return results;
}

async function storedHashes(run: Run, given: readonly GivenArticle[]): Promise<ReadonlyMap<string, string>> {
  const found = await run<{ readonly id: string; readonly inputHash: string }>(
    `UNWIND $p.ids AS id MATCH (a:${nodeLabels.article} {id: id}) RETURN a.id AS id, a.inputHash AS inputHash`,
    { p: { ids: given.map(({ id }) => id) } },
  );
  return new Map(found.map(({ id, inputHash }) => [id, inputHash]));
}

/** Locks in one order everywhere (articles, outlets, actors by id), so that writers seldom meet crosswise. */
async function writeChanged(run: Run, given: readonly ArticleRows[]): Promise<void> {
  const ids = given.map(({ id }) => id).sort();
  await lockArticles(run);
  await run(writeArticles, { p: withIntegers({ articles: given.map(({ id, properties }) => ({ id, properties })) }) });
  // Of articles that were new a moment ago, too: another process may have written them before this one had the lock.
  const old = await readFacts(run, ids);
  const actors = [...new Map(given.flatMap((row) => row.actors).map((actor) => [actor.id, actor])).values()];
  const named = [...old.actors, ...actors.map(({ id }) => id)];
  const regrouping = await planRegrouping(run, { written: ids, gone: [] });
  const recounted = regrouping.recounted.filter((id) => !ids.includes(id));
  const { before, after, decisions, ends } = await lockRecounted(run, { actors: named, rows: given, recounted });
  const rows = given.map((row) => settleRows(row, decisions, after));
  await removeFacts(run, ids);
  await run(writeOutlets, { p: { outlets: outletRows(rows) } });
  await run(writeActors, { p: { actors: actors.sort((a, b) => (a.id < b.id ? -1 : 1)) } });
  const claims = rows.flatMap((row) => row.claims);
  await run(writeClaims, { p: withIntegers({ claims: claims.map(({ properties }) => ({ properties })) }) });
  await run(writeLinks, { p: withIntegers(linkRows(rows)) });
  await removeOutlets(run, old.outlets);
  await regroup(run, regrouping);
  const polities = actors.flatMap(({ polity }) => (polity === null ? [] : [polity]));
  await settleGraph(run, {
    before,
    after,
    ends: [...old.ends, ...claims.flatMap((claim) => claim.ends ?? []), ...ends],
    actors: [...named, ...named.map(after.canonical), ...polities],
    articles: [],
  });
}

function outletRows(rows: readonly ArticleRows[]): readonly Readonly<Record<string, unknown>>[] {
  const withOutlet = rows.flatMap(({ id, outlet }) => (outlet === null ? [] : [{ article: id, outlet }]));
  return [...groupBy(withOutlet, ({ outlet }) => outlet.id)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, some]) => ({ id, name: some[0]?.outlet.name, articles: some.map(({ article }) => article) }));
}

const linkRows = (rows: readonly ArticleRows[]): Readonly<Record<string, unknown>> => ({
  statedIn: rows.flatMap(({ links }) => links.statedIn),
  subjects: rows.flatMap(({ links }) => links.subjects),
  objects: rows.flatMap(({ links }) => links.objects),
  speakers: rows.flatMap(({ links }) => links.speakers.map(withoutRepetition)),
  about: rows.flatMap(({ links }) => links.about),
  mentions: rows.flatMap(({ mentions }) => mentions.map(withoutRepetition)),
});

/** The id an actor was extracted under stands on the link only where the actor counts for another. */
const withoutRepetition = (link: { readonly actor: string; readonly extracted: string }): object => ({
  ...link,
  extracted: link.extracted === link.actor ? null : link.extracted,
});
