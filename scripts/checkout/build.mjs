import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, runTool } from './run-tool.mjs';

/** Compiles every package and bundles the viewer; gives the exit code. */
export async function build(options = {}) {
  const compiled = await compile(options);
  return compiled === 0 ? await runTool('vite', ['build', 'viewer', '--logLevel', 'error'], options) : compiled;
}

/** Compiles what changed; gives the exit code. */
export const compile = (options = {}) => runTool('tsc', ['-b'], { ...options, from: 'typescript' });

/** Whether every package was compiled after its last change: quicker to ask than `tsc -b`, which takes half a second. */
export function isCompiled() {
  const packages = readdirSync(join(root, 'packages')).map((name) => join(root, 'packages', name));
  return [join(root, 'graph-schema'), ...packages].every(
    (folder) => newest(join(folder, 'src')) <= timeOf(join(folder, 'dist', '.tsbuildinfo')),
  );
}

function newest(folder) {
  const files = readdirSync(folder, { recursive: true });
  return Math.max(...files.map((file) => timeOf(join(folder, file))));
}

/** Milliseconds; 0 where there is no such file. */
const timeOf = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
