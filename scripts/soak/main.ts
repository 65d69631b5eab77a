import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startNeo4j } from '../neo4j/start-neo4j.ts';
import { fillDisk } from './fill-disk.ts';
import { embeddedGround, neo4jGround } from './grounds.ts';
import type { KillRun } from './kill-writers.ts';
import { killWriters } from './kill-writers.ts';
import { restartNeo4j } from './restart-neo4j.ts';

// `npm run soak -- kill|kill-neo4j|neo4j|disk [--runs 200] [--seed 1]`: faults by the hundred, outside the tests.
const [name = '', ...rest] = process.argv.slice(2);

interface Try {
  readonly told: string;
  /** What was disturbed: without it the try proved nothing. */
  readonly hit: boolean;
  readonly same: boolean;
  readonly difference: string;
}

interface Soak {
  readonly runs: number;
  readonly start: (folder: string, runs: number, seed: number) => AsyncGenerator<Try>;
}

const soaks: Readonly<Record<string, Soak>> = {
  kill: { runs: 200, start: (folder, runs, seed) => killed(killWriters(embeddedGround(folder), runs, seed)) },
  'kill-neo4j': { runs: 200, start: killOnNeo4j },
  neo4j: { runs: 20, start: restarted },
  disk: { runs: 20, start: filled },
};

const soak = soaks[name];
if (soak === undefined) {
  console.error(`which soak? npm run soak -- ${Object.keys(soaks).join('|')} [--runs N] [--seed N]
  kill        the writer is killed (SIGKILL), embedded store (200 times)
  kill-neo4j  the same on a Neo4j started for it (200 times)
  neo4j       Neo4j is killed and started again while a writer is at work (20 times)
  disk        the embedded store runs out of room (20 times)`);
  process.exitCode = 2;
} else {
  const folder = await mkdtemp(join(tmpdir(), 'simpul-soak-'));
  try {
    if (!(await report(soak.start(folder, numberOf('runs') ?? soak.runs, numberOf('seed') ?? 1)))) process.exitCode = 1;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function numberOf(option: string): number | undefined {
  const at = rest.indexOf(`--${option}`);
  const value = at === -1 ? Number.NaN : Number(rest[at + 1]);
  return Number.isFinite(value) ? value : undefined;
}

/** Prints each try and the table at the end; true where every graph came out the same. */
async function report(tries: AsyncGenerator<Try>): Promise<boolean> {
  const start = performance.now();
  const all: Try[] = [];
  for await (const one of tries) {
    all.push(one);
    console.log(`${all.length}  ${one.same ? 'same' : 'DIFFERENT'}  ${one.told}`);
    if (!one.same) console.log(one.difference);
  }
  const seconds = Math.round((performance.now() - start) / 1000);
  const [hit, same] = [all.filter((one) => one.hit), all.filter((one) => one.same)];
  console.log(
    `\n${name}: ${all.length} runs in ${seconds} s | disturbed ${hit.length} | same graph ${same.length} | different ${all.length - same.length}`,
  );
  return all.length > 0 && same.length === all.length;
}

async function* killOnNeo4j(folder: string, runs: number, seed: number): AsyncGenerator<Try> {
  const server = await startNeo4j({ home: join(folder, 'neo4j'), heap: '256m' });
  try {
    yield* killed(killWriters(neo4jGround(server.uri), runs, seed));
  } finally {
    await server.stop();
  }
}

async function* killed(runs: AsyncGenerator<KillRun>): AsyncGenerator<Try> {
  for await (const { point, kills, diedAfter, same, difference } of runs)
    yield {
      told: `${kills} kills, the first ${point.milliseconds} ms after "${diedAfter}"`,
      hit: kills > 0,
      same,
      difference,
    };
}

async function* restarted(folder: string, runs: number, seed: number): AsyncGenerator<Try> {
  for await (const { milliseconds, survived, same, errors, difference } of restartNeo4j(
    join(folder, 'neo4j'),
    runs,
    seed,
  ))
    yield {
      told: `crash after ${milliseconds} ms, the writer ${survived ? 'waited and went on' : `gave up: ${lastLine(errors)}`}`,
      hit: true,
      same,
      difference,
    };
}

async function* filled(folder: string, runs: number, seed: number): AsyncGenerator<Try> {
  for await (const { kibibytes, enough, same, errors, difference } of fillDisk(folder, runs, seed))
    yield {
      told: `${kibibytes} KiB: ${enough ? 'enough' : lastLine(errors)}`,
      hit: !enough,
      same,
      difference,
    };
}

/** The error's own line of what Node prints of one that nobody caught. */
function lastLine(errors: string): string {
  const lines = errors.trim().split('\n');
  return lines.find((line) => /Error: /.test(line)) ?? lines.at(-1) ?? '';
}
