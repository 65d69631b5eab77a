import { nodeLabels } from '@simpul/graph-schema/neo4j-schema';
import { fingerprintProperties } from '../reprints/fingerprint.ts';
import type { StoredStory } from '../to-article.ts';
import { toStory } from '../to-article.ts';
import type { Connection, Run } from './connection.ts';
import { lockRecounted } from './lock-recounted.ts';
import { project } from './project.ts';
import { lockArticles, planRegrouping, regroup } from './regroup.ts';

const { article } = nodeLabels;

const batchSize = 50;

/** Finds the reprints among all articles of a graph that knew none; may be broken off, and done by two at once. */
export async function fingerprintAll({ write }: Connection): Promise<void> {
  let after: string | null = '';
  while (after !== null) {
    const from: string = after;
    after = await write((run) => fingerprintNext(run, from));
  }
}

/** Gives the last id that it looked at; null where there are no more. */
async function fingerprintNext(run: Run, after: string): Promise<string | null> {
  await lockArticles(run);
  const rows = await run<StoredStory & { readonly id: string }>(
    `MATCH (a:${article}) WHERE a.id > $p.after
     WITH a ORDER BY a.id LIMIT ${batchSize}
     RETURN a.id AS id, a.text AS text, a.boilerplateStarts AS boilerplateStarts, a.boilerplateEnds AS boilerplateEnds`,
    { p: { after } },
  );
  const ids = rows.map(({ id }) => id);
  const known = rows.map((row) => ({ id: row.id, properties: fingerprintProperties(toStory(row)) }));
  await run(`UNWIND $p.rows AS row MATCH (a:${article} {id: row.id}) SET a += row.properties`, { p: { rows: known } });
  const regrouping = await planRegrouping(run, { written: ids, gone: [] });
  const { ends } = await lockRecounted(run, { actors: [], rows: [], recounted: regrouping.recounted });
  await regroup(run, regrouping);
  await project(run, ends);
  return ids.at(-1) ?? null;
}
