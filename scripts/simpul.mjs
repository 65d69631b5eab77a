import './check-node.mjs';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { installPackages } from './install-packages.mjs';
import { root } from './run-tool.mjs';

const main = join(root, 'packages', 'cli', 'dist', 'main.js');

// `npm run --silent simpul -- …` from a checkout: built where it is not yet, paths count from where the user stands.
if (!existsSync(main)) {
  // Standard output belongs to the command: it may be piped into a program.
  const options = { stdio: ['ignore', process.stderr, process.stderr] };
  await installPackages(options);
  const code = await build(options);
  if (code !== 0) process.exit(code);
}
process.chdir(process.env.INIT_CWD ?? process.cwd());
process.argv[1] = main;
await import(pathToFileURL(main).href);
