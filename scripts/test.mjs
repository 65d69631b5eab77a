import './checkout/check-node.mjs';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { build } from './checkout/build.mjs';
import { installPackages } from './checkout/install-packages.mjs';
import { runTool } from './checkout/run-tool.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'simpul-test-'));
const report = join(scratch, 'vitest.json');

/** Each is one passed or failed test in the last line; what comes after a failed one is run all the same. */
const checks = [
  ['the tests fit the types', () => runTool('tsc', ['-p', 'tsconfig.test.json'], { from: 'typescript' })],
  ['so do those of the viewer', () => runTool('tsc', ['-p', 'viewer/tsconfig.test.json'], { from: 'typescript' })],
  ['the code keeps the rules of .oxlintrc.json', () => runTool('oxlint', ['--type-aware', '--quiet'])],
  ['every file is formatted', () => runTool('prettier', ['--check', '--log-level', 'warn', '.'])],
  ['nothing is unused', () => runTool('knip', ['--no-progress'])],
  ['a browser is there for the tests', () => runTool('tsx', ['scripts/chromium/main.ts'])],
];

async function test() {
  await installPackages();
  if (!(await step('everything builds', build))) return { passed: 0, failed: 1, skipped: 0 };
  let passed = 1;
  for (const [name, check] of checks) if (await step(name, check)) passed += 1;
  const suites = await runSuites();
  return { ...suites, passed: suites.passed + passed, failed: suites.failed + checks.length + 1 - passed };
}

async function step(name, work) {
  const start = performance.now();
  const code = await work();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  return code === 0;
}

/** All suites of vitest. Without a report it never got as far as counting: that is one failure. */
async function runSuites() {
  const code = await runTool('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    // A file that breaks while loading has no failed test in it, only a failed suite.
    const failed = numFailedTests === 0 && code !== 0 ? Math.max(1, numFailedTestSuites) : numFailedTests;
    return { passed: numPassedTests, failed, skipped: numPendingTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

try {
  const { passed, failed, skipped } = await test();
  console.log(`${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`);
  process.exitCode = failed === 0 ? 0 : 1;
} catch (error) {
  console.error(error.message);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
