import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runNpx } from './run-tool.mjs';

const pnpm = 'pnpm@10.34.9';
const stamp = join(root, 'node_modules', '.simpul-lockfile-hash');

/** Installs the packages of the lockfile; does nothing where they are installed already. Throws where it fails. */
export async function installPackages(options = {}) {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'pnpm-lock.yaml')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  // CI: pnpm must not stop to ask whether it may replace a node_modules made by another tool.
  const env = { ...process.env, CI: process.env.CI ?? 'true' };
  const code = await runNpx(['--yes', pnpm, 'install', '--frozen-lockfile'], { ...options, env });
  if (code !== 0)
    throw new Error('the packages could not be installed; see above. Is there a network? Then try again.');
  writeFileSync(stamp, wanted);
}
