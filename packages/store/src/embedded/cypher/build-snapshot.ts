import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { GrafeoDB } from '@grafeo-db/js';
import type { Database } from '../database.ts';
import { openDatabase } from '../open-database.ts';
import { loadGrafeo } from './grafeo.ts';
import { projectGraph } from './project-graph.ts';
import { serveOnce } from './serve-once.ts';
import { snapshotName } from './snapshot-name.ts';
import type { SnapshotOrder } from './snapshots.ts';

/** Main module of the process that builds a projection; answers with its path. */
serveOnce(async ({ store, folder }: SnapshotOrder) => {
  const Grafeo = loadGrafeo();
  const database = await openDatabase(store);
  const graph = Grafeo.create();
  const name = await database.read(() => readAll(database, graph));
  database.close();
  await setFractions(graph);
  const path = join(folder, name);
  const unfinished = `${path}.${process.pid}`;
  graph.save(unfinished);
  graph.close();
  // Another process may have been faster.
  await rename(unfinished, path).catch(() => rm(unfinished, { recursive: true, force: true }));
  return path;
});

/** One reading transaction: the projection is of one state, and bears its name. */
function readAll(database: Database, graph: GrafeoDB): string {
  database.run('BEGIN');
  projectGraph(database, graph);
  const name = snapshotName(database);
  database.run('COMMIT');
  return name;
}

/** JavaScript's 10 and 10.0 are one number, so the engine took whole ones for integers. */
async function setFractions(graph: GrafeoDB): Promise<void> {
  await graph.executeCypher('MATCH (c:Claim) SET c.score = toFloat(c.score), c.confidence = toFloat(c.confidence)');
  await graph.executeCypher(
    'MATCH (:Actor)-[r]->(:Actor) SET r.score = toFloat(r.score), r.confidence = toFloat(r.confidence)',
  );
}
