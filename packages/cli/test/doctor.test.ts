import { expect, it } from 'vitest';
import { folderOf, runSimpul } from './run-simpul.ts';

it('a sound place has nothing to mend but a viewer that is not built', async () => {
  const folder = await folderOf({});
  const { code, stdout } = await runSimpul(['doctor'], { cwd: folder.path });
  await folder.remove();
  expect(code).toBe(0);
  for (const what of ['Node', 'Extraction', 'Store', 'Cypher']) expect(stdout).toContain(`✓ ${what}: `);
  // A nearly full disk is a warning, and no fault of the test.
  expect(stdout).toMatch(/^[✓!] Disk: [\d.]+ GB free$/mu);
  expect(stdout).toContain('0 articles');
}, 60_000);

it('a Neo4j that does not answer is named with what to do, but without its password', async () => {
  const env = { NEO4J_URI: 'bolt://neo4j:rahasia@127.0.0.1:1' };
  const { code, stdout } = await runSimpul(['doctor', '--json'], { env });
  const findings = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { what: string; remedy: string | null });
  expect(code).toBe(1);
  expect(findings.find(({ what }) => what === 'Store')?.remedy).toContain('bolt://127.0.0.1:1; is Neo4j running');
  expect(stdout).not.toContain('rahasia');
}, 60_000);

it('names of the user that do not load are found, and hide nothing else', async () => {
  const folder = await folderOf({ 'names.csv': 'a,b\n1,2\n' });
  const { code, stdout } = await runSimpul(['doctor', '--gazetteer', 'names.csv'], { cwd: folder.path });
  await folder.remove();
  expect(code).toBe(1);
  expect(stdout).toMatch(/^✗ Extraction: does not work\n {4}→ .*names\.csv/mu);
  expect(stdout).toContain('✓ Store: ');
}, 60_000);
