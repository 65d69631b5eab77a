import { runTool } from './run-tool.mjs';

/** Compiles every package and bundles the viewer; gives the exit code. */
export async function build(options = {}) {
  const compiled = await runTool('tsc', ['-b'], { ...options, from: 'typescript' });
  return compiled === 0 ? await runTool('vite', ['build', 'viewer', '--logLevel', 'error'], options) : compiled;
}
