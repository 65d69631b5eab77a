import { spawn } from 'node:child_process';
import { isDeepStrictEqual } from 'node:util';
import { fileURLToPath } from 'node:url';
import { embeddedGround } from './grounds.ts';
import { runWriter } from './run-writer.ts';
import { seeded } from './seeded.ts';

export interface FullDisk {
  /** Largest file the writer could make, in KiB. */
  readonly kibibytes: number;
  /** It came to an end in spite of the limit: there was room enough. */
  readonly enough: boolean;
  /** What the writer said when it could not go on. */
  readonly errors: string;
  readonly same: boolean;
  readonly difference: string;
}

const writer = fileURLToPath(new URL('writer.ts', import.meta.url));
const tsx = import.meta.resolve('tsx');

/**
 * Has a writer run out of room in an embedded store (a limit on the size of files, which SQLite meets as a full disk), then
 * another one finish with room enough. Needs a POSIX shell.
 */
export async function* fillDisk(folder: string, runs: number, seed: number): AsyncGenerator<FullDisk> {
  const random = seeded(seed);
  const ground = embeddedGround(folder);
  const work = { store: await ground.empty(), articles: 120, batch: 10 };
  const undisturbed = await runWriter(work);
  if (!undisturbed.done) throw new Error(`the writer fails undisturbed: ${undisturbed.errors}`);
  const expected = await ground.whole();
  for (let run = 0; run < runs; run++) {
    await ground.empty();
    const kibibytes = 300 + Math.floor(random() * 1200);
    const { code, errors } = await runLimited(kibibytes, [work.store, String(work.articles), String(work.batch)]);
    const last = await runWriter(work);
    const found = await ground.whole();
    const same = last.done && isDeepStrictEqual(found, expected);
    yield {
      kibibytes,
      enough: code === 0,
      errors,
      same,
      difference: same ? '' : last.errors + JSON.stringify({ expected, found }),
    };
  }
}

/** XFSZ ignored, a write beyond the limit fails (EFBIG) and does not end the process. `ulimit -f` counts 512 bytes in sh. */
function runLimited(kibibytes: number, args: readonly string[]): Promise<{ code: number | null; errors: string }> {
  const command = `trap '' XFSZ; ulimit -f ${kibibytes * 2}; exec "$0" "$@"`;
  const child = spawn(
    'sh',
    ['-c', command, process.execPath, '--import', tsx, '--conditions=source', writer, ...args],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, errors }));
  });
}
