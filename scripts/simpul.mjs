import './checkout/check-node.mjs';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build, compile, isCompiled } from './checkout/build.mjs';
import { installPackages } from './checkout/install-packages.mjs';
import { root } from './checkout/run-tool.mjs';

const main = join(root, 'packages', 'cli', 'dist', 'main.js');

// `npm run --silent simpul -- …` from a checkout: built where it is not up to date, paths count from where the user stands.
if (!isCompiled() && !(await makeReady())) process.exit(1);
process.chdir(process.env.INIT_CWD ?? process.cwd());
process.argv[1] = main;
await import(pathToFileURL(main).href);

async function makeReady() {
  // Standard output belongs to the command: it may be piped into a program.
  const options = { stdio: ['ignore', process.stderr, process.stderr] };
  const isFirst = !existsSync(main);
  try {
    await installPackages(options);
    return (await (isFirst ? build : compile)(options)) === 0;
  } catch (error) {
    console.error(error.message);
    return false;
  }
}
