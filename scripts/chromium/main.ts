import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium, installHint } from './find-chromium.ts';

/**
 * Says which browser the tests will use. Under CI a bare Debian gets one, since there the browser tests must run; on
 * anybody's own machine nothing is installed and they are skipped.
 */
function provideChromium(): string | null {
  const found = findChromium();
  const mayInstall = process.env['CI'] === 'true' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (found !== null || !mayInstall) return found;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-core']])
    spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env });
  return findChromium();
}

const browser = provideChromium();
console.log(browser ?? `browser tests are skipped: ${installHint}`);
if (browser === null && process.env['CI'] === 'true') process.exitCode = 1;
