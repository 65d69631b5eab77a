import { isDeepStrictEqual } from 'node:util';
import { setTimeout as sleep } from 'node:timers/promises';
import { startNeo4j } from '../neo4j/start-neo4j.ts';
import { eraseNeo4j } from './grounds.ts';
import { runWriter } from './run-writer.ts';
import { seeded } from './seeded.ts';
import { wholeNeo4j } from './whole-graph.ts';

export interface Restart {
  /** Milliseconds from the writer's start to the crash. */
  readonly milliseconds: number;
  /** The writer outlived the crash: it waited for the server and went on. */
  readonly survived: boolean;
  /** What the writer said where it gave up. */
  readonly errors: string;
  readonly same: boolean;
  readonly difference: string;
}

/** Crashes a Neo4j of its own (SIGKILL) while a writer is at work, starts it again, and has a second writer finish. */
export async function* restartNeo4j(home: string, runs: number, seed: number): AsyncGenerator<Restart> {
  const random = seeded(seed);
  let server = await startNeo4j({ home, heap: '256m' });
  const { uri } = server;
  const port = Number(new URL(uri).port);
  const work = { store: uri, articles: 60, batch: 10 };
  try {
    const start = performance.now();
    const undisturbed = await runWriter(work);
    if (!undisturbed.done) throw new Error(`the writer fails undisturbed: ${undisturbed.errors}`);
    const longest = (performance.now() - start) * 0.6;
    const expected = await wholeNeo4j(uri);
    for (let run = 0; run < runs; run++) {
      await eraseNeo4j(uri);
      const writing = runWriter(work);
      // Node needs most of the first 800 ms to start.
      const milliseconds = Math.floor(800 + random() * longest);
      await sleep(milliseconds);
      await server.kill();
      server = await startNeo4j({ home, port, heap: '256m' });
      const end = await writing;
      const last = end.done ? end : await runWriter(work);
      const found = await wholeNeo4j(uri);
      const same = last.done && isDeepStrictEqual(found, expected);
      yield {
        milliseconds,
        survived: end.done,
        errors: end.errors,
        same,
        difference: same ? '' : last.errors + JSON.stringify({ expected, found }),
      };
    }
  } finally {
    await server.stop();
  }
}
