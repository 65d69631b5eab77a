import { nodeLabels } from '@simpul/graph-schema/neo4j-schema';
import { articleId } from '../ids.ts';
import type { Connection } from './connection.ts';
import { lockRecounted } from './lock-recounted.ts';
import { lockArticles, planRegrouping, regroup } from './regroup.ts';
import { readFacts, removeFacts, removeOutlets } from './remove-facts.ts';
import { settleGraph } from './settle-graph.ts';

const { article } = nodeLabels;

/** Removes exactly what the article of this id or URL said; false where there is none. */
export function forget(connection: Connection, idOrUrl: string): Promise<boolean> {
  const candidates = [idOrUrl, articleId({ url: idOrUrl, text: '' })];
  return connection.write(async (run) => {
    await lockArticles(run);
    // Setting a property locks the article before its facts are read.
    const [found] = await run<{ readonly id: string }>(
      `MATCH (a:${article}) WHERE a.id IN $p.candidates
       SET a.inputHash = '' RETURN a.id AS id LIMIT 1`,
      { p: { candidates } },
    );
    if (found === undefined) return false;
    const ids = [found.id];
    const old = await readFacts(run, ids);
    const regrouping = await planRegrouping(run, { written: [], gone: ids });
    const { recounted } = regrouping;
    const { before, ends } = await lockRecounted(run, { actors: old.actors, rows: [], recounted });
    await removeFacts(run, ids);
    await run(`UNWIND $p.ids AS id MATCH (a:${article} {id: id}) DETACH DELETE a`, { p: { ids } });
    await removeOutlets(run, old.outlets);
    await regroup(run, regrouping);
    const all = [...old.ends, ...ends];
    await settleGraph(run, { before, after: before, ends: all, actors: old.actors, articles: [] });
    return true;
  });
}
