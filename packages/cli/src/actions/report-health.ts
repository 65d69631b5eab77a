import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { openPipeline } from '@simpul/ingest/open-pipeline';
import type { GraphStore } from '@simpul/store/graph-store';
import { openStore } from '@simpul/store/open-store';
import { builtViewer } from '../built-viewer.ts';
import { exitCodes } from '../exit-code.ts';
import type { GlobalOptions } from '../global-options.ts';
import { openOutput } from '../terminal/output.ts';

/** One thing that was checked: `warning` where something can be done without, `failed` where it can't. */
interface Finding {
  readonly what: string;
  readonly state: 'ok' | 'warning' | 'failed';
  readonly found: string;
  /** What to do; null where nothing is wrong. */
  readonly remedy: string | null;
}

const marks = { ok: '✓', warning: '!', failed: '✗' } as const;

/** Below this a day of ingest could fill the disk. */
const littleSpace = 1e9;

/** Checks everything and prints it; exit code 1 where something failed. */
export async function reportHealth(options: GlobalOptions): Promise<void> {
  const output = openOutput(options);
  const findings = [nodeVersion(), await models(), ...(await storeFindings(options)), viewer()];
  for (const finding of findings) {
    const { what, state, found, remedy } = finding;
    const line = `${marks[state]} ${what}: ${found}${remedy === null ? '' : `\n    → ${remedy}`}`;
    await output.write(options.json === true ? `${JSON.stringify(finding)}\n` : `${line}\n`);
  }
  if (findings.some(({ state }) => state === 'failed')) process.exitCode = exitCodes.failed;
}

function nodeVersion(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const recent = major > 20 || (major === 20 && minor >= 19);
  return recent
    ? ok('Node', process.versions.node)
    : failed('Node', process.versions.node, 'install Node 20.19 or newer');
}

async function models(): Promise<Finding> {
  return check('Extraction', async () => {
    const { analysers } = await openPipeline();
    return `models load; languages: ${[...analysers.keys()].join(', ')}`;
  });
}

async function storeFindings(options: GlobalOptions): Promise<readonly Finding[]> {
  let store: GraphStore;
  try {
    store = await openStore(options.store, process.env);
  } catch (error) {
    return [failed('Store', options.store ?? process.env['NEO4J_URI'] ?? 'embedded', messageOf(error))];
  }
  try {
    const counts = await check('Store', async () => {
      await store.prepare();
      const { articles, claims } = await store.counts();
      return `${store.description}; ${articles} articles, ${claims} claims`;
    });
    const cypher = await check('Cypher', async () => {
      const { rows, milliseconds } = await store.query('RETURN 1 AS one');
      return `${rows.length} row in ${milliseconds} ms`;
    });
    return [counts, cypher.state === 'failed' ? { ...cypher, state: 'warning' } : cypher, ...(await disk(store))];
  } finally {
    await store.close();
  }
}

/** Space where the embedded store lies; a server's disk can't be seen from here. */
async function disk({ description }: GraphStore): Promise<readonly Finding[]> {
  if (!existsSync(description)) return [];
  const { bavail, bsize } = await statfs(dirname(description));
  const free = bavail * bsize;
  const found = `${(free / 1e9).toFixed(1)} GB free`;
  return [
    free >= littleSpace
      ? ok('Disk', found)
      : {
          ...failed('Disk', found, 'make room, or keep the store elsewhere: --store embedded:FOLDER'),
          state: 'warning',
        },
  ];
}

const viewer = (): Finding =>
  builtViewer() === null
    ? {
        ...failed('Viewer', 'not built', 'npm run build builds it; without it serve has only the API'),
        state: 'warning',
      }
    : ok('Viewer', 'built');

const ok = (what: string, found: string): Finding => ({ what, state: 'ok', found, remedy: null });

const failed = (what: string, found: string, remedy: string): Finding => ({ what, state: 'failed', found, remedy });

/** A failure's message says what to do: that is its remedy. */
async function check(what: string, work: () => Promise<string>): Promise<Finding> {
  try {
    return ok(what, await work());
  } catch (error) {
    return failed(what, 'does not work', messageOf(error));
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
