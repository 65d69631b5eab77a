import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from './run-tool.ts';

export interface Java {
  readonly program: string;
  readonly version: number;
  /** "17.0.15" */
  readonly release: string;
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
    const release = await releaseOf(program);
    const version = Number.parseInt(release ?? '', 10);
    if (release !== null && version >= oldestJava) return { program, version, release };
  }
  return null;
}

async function releaseOf(program: string): Promise<string | null> {
  const { exitCode, output } = await runTool(program, ['-version'], { timeout: 20_000 });
  return exitCode === 0 ? (/version "([\d.]+)/.exec(output)?.[1] ?? null) : null;
}
