import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Neo4jError } from './neo4j-error.ts';
import { runTool } from './run-tool.ts';

/** As in pom.xml. */
export const neo4jVersion = '5.26.30';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const pom = fileURLToPath(new URL('pom.xml', import.meta.url));
/** Untracked; one folder per version. */
export const cacheDirectory: string = join(repository, '.cache', 'neo4j', neo4jVersion);

export const hasMaven = async (): Promise<boolean> =>
  (await runTool('mvn', ['--version'], { timeout: 30_000 })).exitCode === 0;

/** The folder of Neo4j's jars, fetched by Maven the first time (123 MB, 8–15 s). */
export async function fetchJars(): Promise<string> {
  const jars = join(cacheDirectory, 'lib');
  if (existsSync(jars)) return jars;
  const unfinished = join(cacheDirectory, `lib-${process.pid}`);
  await mkdir(unfinished, { recursive: true });
  const { exitCode, output } = await runTool('mvn', [
    '--batch-mode',
    '--quiet',
    '--file',
    pom,
    'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies',
    '-DincludeScope=runtime',
    `-DoutputDirectory=${unfinished}`,
  ]);
  if (exitCode !== 0) {
    await rm(unfinished, { recursive: true, force: true });
    throw new Neo4jError('DOWNLOAD_FAILED', `Maven could not fetch Neo4j ${neo4jVersion}:\n${output.slice(-2000)}`);
  }
  // Another process may have been quicker: its folder holds the same jars.
  await rename(unfinished, jars).catch(() => rm(unfinished, { recursive: true, force: true }));
  return jars;
}
