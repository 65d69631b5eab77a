import { nodeLabels } from '@simpul/graph-schema/neo4j-schema';
import { articleId } from '../ids.ts';
import type { Connection } from './connection.ts';
import { derivePolity } from './derive-polity.ts';
import { project } from './project.ts';
import { readFacts, removeFacts, removeOrphans } from './remove-facts.ts';
import { lockActors } from './write-statements.ts';

const { article } = nodeLabels;

/** Removes exactly what the article of this id or URL said; false where there is none. */
export function forget(connection: Connection, idOrUrl: string): Promise<boolean> {
  const candidates = [idOrUrl, articleId({ url: idOrUrl, text: '' })];
  return connection.write(async (run) => {
    // Setting a property locks the article before its facts are read.
    const [found] = await run<{ readonly id: string }>(
      `MATCH (a:${article}) WHERE a.id IN $p.candidates
       SET a.inputHash = '' RETURN a.id AS id LIMIT 1`,
      { p: { candidates } },
    );
    if (found === undefined) return false;
    const ids = [found.id];
    const old = await readFacts(run, ids);
    const touched = [...new Set(old.actors)].sort();
    await run(lockActors, { p: { ids: touched } });
    await removeFacts(run, ids);
    await run(`UNWIND $p.ids AS id MATCH (a:${article} {id: id}) DETACH DELETE a`, { p: { ids } });
    await project(run, old.ends);
    await derivePolity(run, touched);
    await removeOrphans(run, touched, old.outlets);
    return true;
  });
}
