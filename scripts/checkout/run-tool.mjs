import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the checkout. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs the command `name` of the installed package `from` (its own name where it is not given) with this Node, without
 * a shell: quoting and `.cmd` files of Windows never matter. Gives the exit code.
 */
export function runTool(name, args, { from = name, ...options } = {}) {
  const folder = join(root, 'node_modules', ...from.split('/'));
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return run(process.execPath, [join(folder, typeof bin === 'string' ? bin : bin[name]), ...args], options);
}

/** Runs the built `simpul` in the checkout. */
export const runSimpul = (args) =>
  run(process.execPath, [join(root, 'packages', 'cli', 'dist', 'main.js'), ...args], {});

/** Runs npx, the one that came with the running npm where there is one. */
export function runNpx(args, options = {}) {
  const beside = join(dirname(process.env.npm_execpath ?? ''), 'npx-cli.js');
  if (existsSync(beside)) return run(process.execPath, [beside, ...args], options);
  const onWindows = process.platform === 'win32';
  return run(onWindows ? 'npx.cmd' : 'npx', args, { ...options, shell: onWindows });
}

/** Runs a program in the checkout with our own input and output; gives its exit code, 1 where a signal ended it. */
function run(program, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', ...options });
    // Ctrl+C reaches the child by itself; it decides when to end, and then we do.
    const signals = { SIGINT: () => undefined, SIGTERM: () => child.kill('SIGTERM') };
    for (const [signal, handle] of Object.entries(signals)) process.on(signal, handle);
    child.once('error', reject);
    child.once('exit', (code) => {
      for (const [signal, handle] of Object.entries(signals)) process.off(signal, handle);
      resolve(code ?? 1);
    });
  });
}
