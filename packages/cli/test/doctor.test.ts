import { expect, it } from 'vitest';
import { folderOf, runSimpul } from './run-simpul.ts';

it('a sound place has nothing to mend but a viewer that is not built', async () => {
  const folder = await folderOf({});
  const { code, stdout } = await runSimpul(['doctor'], { cwd: folder.path });
  await folder.remove();
  expect(code).toBe(0);
  for (const what of ['Node', 'Extraction', 'Store', 'Disk']) expect(stdout).toContain(`✓ ${what}: `);
  expect(stdout).toContain('0 articles');
}, 60_000);

it('a Neo4j that does not answer is named with what to do', async () => {
  const env = { NEO4J_URI: 'bolt://127.0.0.1:9' };
  const { code, stdout } = await runSimpul(['doctor', '--json'], { env });
  const findings = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { what: string; remedy: string | null });
  expect(code).toBe(1);
  expect(findings.find(({ what }) => what === 'Store')?.remedy).toContain('is Neo4j running');
}, 60_000);
