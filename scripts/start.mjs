import './checkout/check-node.mjs';
import process from 'node:process';
import { build } from './checkout/build.mjs';
import { installPackages } from './checkout/install-packages.mjs';
import { runSimpul } from './checkout/run-tool.mjs';

// `npm start`: installs, builds, puts the samples into the store (NEO4J_URI, else the embedded one) and serves the viewer.
// Arguments go to `simpul serve`: npm start -- --port 0 --open
const steps = [
  build,
  () => runSimpul(['ingest', 'packages/ingest/samples']),
  () => runSimpul(['serve', '--quiet', ...process.argv.slice(2)]),
];

try {
  await installPackages();
  for (const step of steps) {
    process.exitCode = await step();
    if (process.exitCode !== 0) break;
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
