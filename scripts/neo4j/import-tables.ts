import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fetchJars } from './fetch-jars.ts';
import { findJava, oldestJava } from './find-java.ts';
import { neo4jConf } from './neo4j-conf.ts';
import { Neo4jError } from './neo4j-error.ts';
import { runTool } from './run-tool.ts';

/**
 * What `neo4j-admin database import full neo4j "@FILE"` does, for a server of ours that is not running: `home` is its
 * folder, which `startNeo4j` starts afterwards. Gives what the tool said.
 */
export async function importTables(home: string, argumentsFile: string): Promise<string> {
  const java = await findJava();
  if (java === null) throw new Neo4jError('MISSING_TOOLS', `Neo4j needs Java ${oldestJava} or newer; none was found`);
  const jars = await fetchJars();
  const conf = join(home, 'conf');
  await mkdir(conf, { recursive: true });
  await writeFile(join(conf, 'neo4j.conf'), neo4jConf(7687));
  const { exitCode, output } = await runTool(
    java.program,
    [
      '-Xmx512m',
      // Neo4j 2026 dies half-way without.
      '--add-opens=java.base/java.nio=ALL-UNNAMED',
      '-cp',
      join(jars, '*'),
      'org.neo4j.cli.AdminTool',
      'database',
      'import',
      'full',
      'neo4j',
      `--report-file=${join(home, 'import.report')}`,
      `@${argumentsFile}`,
    ],
    { env: { NEO4J_HOME: home, NEO4J_CONF: conf } },
  );
  if (exitCode !== 0) throw new Neo4jError('START_FAILED', `neo4j-admin could not import:\n${output.slice(-3000)}`);
  return output;
}
