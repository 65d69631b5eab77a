import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { answers } from './answers.ts';
import { cacheDirectory, fetchJars, neo4jVersion } from './fetch-jars.ts';
import { findJava, oldestJava } from './find-java.ts';
import { freePort } from './free-port.ts';
import { neo4jConf } from './neo4j-conf.ts';
import { Neo4jError } from './neo4j-error.ts';
import type { RunningNeo4j } from './running-neo4j.ts';

export interface StartOptions {
  /** Folder of its data, settings and logs; made where it is missing. Two servers can't share one. */
  readonly home: string;
  /** A free one where it is not given. */
  readonly port?: number;
  /** "192m" is enough for tests. */
  readonly heap?: string;
  /** Settings of neo4j.conf in place of ours or beside them; '' leaves one out. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** A server of our own: it can be made to crash. */
export interface StartedNeo4j extends RunningNeo4j {
  /** Ends it at once (SIGKILL), as a crash or the kernel would; its data stays in `home`. */
  readonly kill: () => Promise<void>;
}

/** Cold, on a busy machine with two cores, a start took up to 20 s. */
const startTimeout = 120_000;
/** 0.3 s, or 7 while it writes the archive of classes; six times that on a busy machine. */
const stopTimeout = 90_000;

/** Starts Neo4j Community as a Java process of its own, reachable from this machine only, without password. */
export async function startNeo4j(options: StartOptions): Promise<StartedNeo4j> {
  const { home, port, heap = '512m', settings = {} } = options;
  const java = await findJava();
  if (java === null) throw new Neo4jError('MISSING_TOOLS', `Neo4j needs Java ${oldestJava} or newer; none was found`);
  const jars = await fetchJars();
  const taken = port ?? (await freePort());
  await mkdir(join(home, 'conf'), { recursive: true });
  await mkdir(join(home, 'logs'), { recursive: true });
  await mkdir(join(home, 'import'), { recursive: true });
  await writeFile(join(home, 'conf', 'neo4j.conf'), withSettings(neo4jConf(taken), settings));
  const archive = classArchive(java.release);
  const child = await launch(java.program, home, [
    `-Xms${heap}`,
    `-Xmx${heap}`,
    '-XX:+UseSerialGC',
    '-XX:TieredStopAtLevel=1',
    ...archive.flags,
    '-cp',
    [join(jars, '*'), join(home, 'plugins', '*')].join(delimiter),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
    '--console-mode',
  ]);
  const uri = `bolt://127.0.0.1:${taken}`;
  await untilItAnswers(child, uri, home);
  return {
    uri,
    how: `Neo4j ${neo4jVersion} on Java ${java.version}`,
    stop: async () => {
      await end(child);
      await archive.keep();
    },
    kill: async () => {
      const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
      if (child.kill('SIGKILL')) await gone;
    },
  };
}

/**
 * Classes as the JVM has parsed them once: the first run writes the archive as it ends, later ones start in about half
 * the time. Written beside and renamed, so that nobody reads half of it.
 */
function classArchive(release: string): { readonly flags: readonly string[]; readonly keep: () => Promise<void> } {
  const file = join(cacheDirectory, `java-${release}.jsa`);
  if (existsSync(file)) return { flags: [`-XX:SharedArchiveFile=${file}`], keep: async () => {} };
  const unfinished = `${file}-${process.pid}`;
  return {
    flags: [`-XX:ArchiveClassesAtExit=${unfinished}`],
    keep: () => rename(unfinished, file).catch(() => rm(unfinished, { force: true })),
  };
}

/** Neo4j refuses a file that says a thing twice. */
function withSettings(conf: string, settings: Readonly<Record<string, string>>): string {
  const kept = conf.split('\n').filter((line) => !((line.split('=')[0] ?? '') in settings));
  const lines = Object.entries(settings).flatMap(([name, value]) => (value === '' ? [] : [`${name}=${value}`]));
  return [...kept, ...lines, ''].join('\n');
}

async function launch(program: string, home: string, args: readonly string[]): Promise<ChildProcess> {
  const log = await open(join(home, 'logs', 'console.log'), 'w');
  const child = spawn(program, args, { stdio: ['ignore', log.fd, log.fd], windowsHide: true });
  child.once('close', () => void log.close());
  // Keeps a crashed parent from leaving a server behind; a killed one (SIGKILL) still does.
  const killIt = (): boolean => child.kill();
  process.once('exit', killIt);
  child.once('exit', () => process.off('exit', killIt));
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', (cause) =>
      reject(new Neo4jError('START_FAILED', `could not run ${program}: ${cause.message}`, { cause })),
    );
  });
  return child;
}

async function untilItAnswers(child: ChildProcess, uri: string, home: string): Promise<void> {
  const start = Date.now();
  while (Date.now() - start < startTimeout) {
    if (child.exitCode !== null || child.signalCode !== null) break;
    if (await answers(uri)) return;
    await sleep(100);
  }
  const why = child.exitCode === null ? 'it did not answer in time' : `it ended with code ${child.exitCode}`;
  await end(child);
  const log = await readFile(join(home, 'logs', 'console.log'), 'utf8').catch(() => '');
  throw new Neo4jError('START_FAILED', `Neo4j did not start: ${why}. The end of its log:\n${log.slice(-2000)}`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), stopTimeout);
  await gone;
  clearTimeout(timer);
}
