import './check-node.mjs';
import process from 'node:process';
import { build } from './build.mjs';
import { installPackages } from './install-packages.mjs';
import { runTool } from './run-tool.mjs';

// `npm start`: installs, builds, puts the samples into the store and serves the viewer. Arguments go to `simpul serve`.
try {
  await installPackages();
  const built = await build();
  process.exitCode = built === 0 ? await runTool('tsx', ['scripts/start/main.ts', ...process.argv.slice(2)]) : built;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
