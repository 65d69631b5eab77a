import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startNeo4j } from '../neo4j/start-neo4j.ts';
import { fillDisk } from './fill-disk.ts';
import { embeddedGround, neo4jGround } from './grounds.ts';
import type { Ground, Writer } from './kill-writers.ts';
import { killWriters } from './kill-writers.ts';
import { restartNeo4j } from './restart-neo4j.ts';
import { factsWriter, ingester } from './writers.ts';

// `npm run soak -- ingest|ingest-neo4j|kill|kill-neo4j|neo4j|disk [--runs 200] [--seed 1]`: faults by the hundred, outside the tests.
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
  ingest: { runs: 200, start: onFile(ingesterIn) },
  'ingest-neo4j': { runs: 200, start: onNeo4j(ingesterIn) },
  kill: { runs: 200, start: onFile(factsWriter) },
  'kill-neo4j': { runs: 200, start: onNeo4j(factsWriter) },
  neo4j: { runs: 20, start: restarted },
  disk: { runs: 20, start: filled },
};

const soak = soaks[name];
if (soak === undefined) {
  console.error(`which soak? npm run soak -- ${Object.keys(soaks).join('|')} [--runs N] [--seed N]
  ingest        simpul ingest is killed (SIGKILL) and run again, embedded store (200 times)
  ingest-neo4j  the same on a Neo4j started for it (200 times)
  kill          a writer of ready facts is killed, so nearly always within a transaction, embedded store (200 times)
  kill-neo4j    the same on a Neo4j started for it (200 times)
  neo4j         Neo4j is killed and started again while a writer is at work (20 times)
  disk          the embedded store runs out of room (20 times)`);
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

type MakeWriter = (folder: string) => Writer | Promise<Writer>;

function ingesterIn(folder: string): Promise<Writer> {
  return ingester(join(folder, 'articles.jsonl'), 12);
}

function onFile(make: MakeWriter): Soak['start'] {
  return (folder, runs, seed) => killed(embeddedGround(folder), { make, folder, runs, seed });
}

function onNeo4j(make: MakeWriter): Soak['start'] {
  return async function* (folder, runs, seed) {
    const server = await startNeo4j({ home: join(folder, 'neo4j'), heap: '256m' });
    try {
      yield* killed(neo4jGround(server.uri), { make, folder, runs, seed });
    } finally {
      await server.stop();
    }
  };
}

interface Killing {
  readonly make: MakeWriter;
  readonly folder: string;
  readonly runs: number;
  readonly seed: number;
}

async function* killed(ground: Ground, { make, folder, runs, seed }: Killing): AsyncGenerator<Try> {
  const writer = await make(folder);
  for await (const { point, kills, diedAfter, same, difference } of killWriters({ ground, writer, runs, seed }))
    yield {
      told: `${kills} kills, the first ${point.milliseconds} ms after ${point.afterLines === 0 ? 'the start' : named(diedAfter)}`,
      hit: kills > 0,
      same,
      difference,
    };
}

/** Ingest tells of an article in JSON. */
function named(line: string): string {
  return `"${/"source":"[^"]*?([^"/]+)"/.exec(line)?.[1] ?? line}"`;
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
