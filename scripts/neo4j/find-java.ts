import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from './run-tool.ts';

export interface Java {
  readonly program: string;
  readonly version: number;
}

/** Neo4j 5.26 needs it. */
export const oldestJava = 17;

/** The Java of JAVA_HOME, else of the PATH; null where there is none or it is older than 17. */
export async function findJava(): Promise<Java | null> {
  const home = process.env['JAVA_HOME'];
  const name = process.platform === 'win32' ? 'java.exe' : 'java';
  const ofHome = home === undefined ? null : join(home, 'bin', name);
  for (const program of [ofHome, 'java']) {
    if (program === null || (program !== 'java' && !existsSync(program))) continue;
    const version = await versionOf(program);
    if (version !== null && version >= oldestJava) return { program, version };
  }
  return null;
}

async function versionOf(program: string): Promise<number | null> {
  const { exitCode, output } = await runTool(program, ['-version'], { timeout: 20_000 });
  const major = /version "(\d+)/.exec(output)?.[1];
  return exitCode === 0 && major !== undefined ? Number(major) : null;
}
