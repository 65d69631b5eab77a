import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import type { GraphStore } from '@simpul/store/graph-store';
import { openStore } from '@simpul/store/open-store';
import type { StoreFinding as Finding } from '@simpul/store/store-finding';
import { builtViewer } from '../built-viewer.ts';
import { describeFailure } from '../describe-failure.ts';
import { exitCodes } from '../exit-code.ts';
import type { GlobalOptions } from '../global-options.ts';
import { openPipelineFor } from '../pipeline-options.ts';
import { escapeLine } from '../terminal/escape-controls.ts';
import { openOutput } from '../terminal/output.ts';

const marks = { ok: '✓', warning: '!', failed: '✗' } as const;

/** Below this a day of ingest could fill the disk. */
const littleSpace = 1e9;

/** Checks everything and prints it; exit code 1 where something failed. */
export async function reportHealth(options: GlobalOptions): Promise<void> {
  const output = openOutput(options);
  const findings = [nodeVersion(), await models(options), ...(await storeFindings(options)), viewer(), browser()];
  for (const finding of findings) {
    const { what, state, found, remedy } = finding;
    const line = `${marks[state]} ${what}: ${escapeLine(found)}${remedy === null ? '' : `\n    → ${escapeLine(remedy)}`}`;
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

async function models(options: GlobalOptions): Promise<Finding> {
  return check('Extraction', async () => {
    const { analysers } = await openPipelineFor(options);
    return `models load; languages: ${[...analysers.keys()].join(', ')}`;
  });
}

async function storeFindings(options: GlobalOptions): Promise<readonly Finding[]> {
  let store: GraphStore;
  try {
    store = await openStore(options.store, process.env);
  } catch (error) {
    // The message names the store without the password that its address may hold.
    return [failed('Store', 'does not work', describeFailure(error).message)];
  }
  try {
    const counts = await check('Store', async () => {
      const { articles, claims } = await store.counts();
      return `${store.description}; ${articles} articles, ${claims} claims`;
    });
    return [warnOfOldNeo4j(counts, store), ...(await store.diagnose()), await cypher(store), ...(await disk(store))];
  } finally {
    await store.close();
  }
}

/** Neo4j tells its version in the description only. */
function warnOfOldNeo4j(finding: Finding, { description }: GraphStore): Finding {
  const [, major, minor] = /\(Neo4j (\d+)\.(\d+)[^)]*\)$/.exec(description) ?? [];
  const old = Number(major) < 5 || (Number(major) === 5 && Number(minor) < 26);
  if (!old || finding.state === 'failed') return finding;
  return { ...finding, state: 'warning', remedy: 'Simpul is made for Neo4j 5.26 and later; update it' };
}

/** Without the engine for its Cypher the embedded store does everything else; any other failure is one. */
async function cypher(store: GraphStore): Promise<Finding> {
  try {
    const { milliseconds } = await store.query('RETURN 1 AS one');
    return ok('Cypher', `answers in ${milliseconds} ms`);
  } catch (error) {
    const { code, message } = describeFailure(error);
    const finding = failed('Cypher', 'does not work', message);
    return code === 'QUERY_UNAVAILABLE' ? { ...finding, state: 'warning' } : finding;
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

/** What `serve --open` needs; macOS and Windows have it. */
function browser(): Finding {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const opens =
    process.platform === 'darwin' ||
    process.platform === 'win32' ||
    folders.some((folder) => existsSync(join(folder, 'xdg-open')));
  return opens
    ? ok('Browser', 'can be opened from here')
    : {
        ...failed('Browser', 'none can be opened from here', 'open the address that simpul serve prints yourself'),
        state: 'warning',
      };
}

const ok = (what: string, found: string): Finding => ({ what, state: 'ok', found, remedy: null });

const failed = (what: string, found: string, remedy: string): Finding => ({ what, state: 'failed', found, remedy });

/** A failure's message says what to do: that is its remedy. */
async function check(what: string, work: () => Promise<string>): Promise<Finding> {
  try {
    return ok(what, await work());
  } catch (error) {
    return failed(what, 'does not work', describeFailure(error).message);
  }
}
