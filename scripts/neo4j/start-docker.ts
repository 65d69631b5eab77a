import { fileURLToPath } from 'node:url';
import { Neo4jError } from './neo4j-error.ts';
import { runTool } from './run-tool.ts';
import type { RunningNeo4j } from './running-neo4j.ts';

const compose = fileURLToPath(new URL('compose.yaml', import.meta.url));

export const hasDocker = async (): Promise<boolean> =>
  (await runTool('docker', ['info'], { timeout: 10_000 })).exitCode === 0;

/** Starts compose.yaml as a project of this name; `keepData` leaves its volume when it is stopped. */
export async function startDocker(project: string, port: number, keepData: boolean): Promise<RunningNeo4j> {
  const env = { SIMPUL_NEO4J_PORT: String(port) };
  const run = (...args: string[]): ReturnType<typeof runTool> =>
    runTool('docker', ['compose', '--file', compose, '--project-name', project, ...args], { env });
  const { exitCode, output } = await run('up', '--detach', '--wait');
  if (exitCode !== 0)
    throw new Neo4jError('START_FAILED', `docker compose could not start Neo4j:\n${output.slice(-2000)}`);
  return {
    uri: `bolt://127.0.0.1:${port}`,
    how: `Docker, compose project ${project}`,
    stop: async () => {
      await run('down', ...(keepData ? [] : ['--volumes']));
    },
  };
}
