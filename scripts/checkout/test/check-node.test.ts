import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const script = fileURLToPath(new URL('../check-node.mjs', import.meta.url));

/** Runs the check as if this Node were `version`. */
function checkAs(version: string): { code: number | null; stderr: string } {
  const pretend = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } }); import(process.argv[1]);`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=commonjs', '--eval', pretend, script], {
    encoding: 'utf8',
  });
  return { code: status, stderr };
}

it('an old Node is told which one is needed, and nothing else happens', () => {
  for (const version of ['16.20.2', '20.18.9']) {
    const { code, stderr } = checkAs(version);
    expect(code, version).toBe(1);
    expect(stderr, version).toMatch(/^Simpul needs Node.js 20.19 or newer/);
  }
});

it('the oldest Node that is enough, and newer ones, go on', () => {
  for (const version of ['20.19.0', '22.0.0']) expect(checkAs(version), version).toEqual({ code: 0, stderr: '' });
});
