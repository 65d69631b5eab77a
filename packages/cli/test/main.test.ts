import { expect, it } from 'vitest';
import { folderOf, runSimpul } from './run-simpul.ts';

const commands = ['extract', 'ingest', 'query', 'export', 'serve', 'articles', 'forget', 'doctor'];

it('the help names every command and the exit codes', async () => {
  const { code, stdout } = await runSimpul(['--help']);
  expect(code).toBe(0);
  for (const command of commands) expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'));
  expect(stdout).toContain('Exit codes: 0 all done');
});

it('the help of every command shows examples', async () => {
  const helps = await Promise.all(commands.map((command) => runSimpul([command, '--help'])));
  for (const [index, { code, stdout }] of helps.entries()) {
    expect(code).toBe(0);
    expect(stdout).toContain(`Examples:\n  $ `);
    expect(stdout).toContain(`simpul ${commands[index]} `);
    expect(stdout).toContain('--store');
  }
});

it('wrong usage ends in 2 and says what was wrong', async () => {
  const wrong = [
    [[], 'Usage: simpul'],
    [['fetch'], "unknown command 'fetch'"],
    [['extract'], "missing required argument 'path'"],
    [['query', '--format', 'xml', 'RETURN 1'], "'xml' is invalid"],
    [['query', '--param', 'PRK', 'RETURN 1'], 'write a name and a value'],
    [['query', '--limit', '-3', 'RETURN 1'], 'above zero'],
    [['serve', '--port', '99999'], '0 to 65535'],
    [['articles', '--colour'], "unknown option '--colour'"],
  ] as const;
  const outcomes = await Promise.all(wrong.map(([args]) => runSimpul(args)));
  for (const [index, [args, message]] of wrong.entries()) {
    expect(outcomes[index]?.stderr, args.join(' ')).toContain(message);
    expect(outcomes[index]?.code, args.join(' ')).toBe(2);
    expect(outcomes[index]?.stdout).toBe('');
  }
});

it('an address that is no store is told with those that are', async () => {
  const { code, stderr } = await runSimpul(['articles', '--store', 'mysql://localhost']);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^simpul: "mysql:\/\/localhost" names no store; known are .*bolt:/);
});

it('without any other store named, the graph is kept in .simpul of the folder one stands in', async () => {
  const folder = await folderOf({
    'a.txt': 'Pemerintah Norwegia mengirim bantuan obat-obatan ke Filipina pada Senin (3/2/2025).',
  });
  const ingested = await runSimpul(['ingest', '--json', 'a.txt'], { cwd: folder.path });
  expect(ingested.code).toBe(0);
  expect(JSON.parse(ingested.stdout)).toMatchObject({ source: 'a.txt', outcome: 'created' });
  const listed = await runSimpul(['articles', '--json'], { cwd: folder.path });
  expect(JSON.parse(listed.stdout)).toMatchObject({ source: 'a.txt' });
  await folder.remove();
});

it('a store that does not answer is a sentence, and a stack only where SIMPUL_DEBUG asks for it', async () => {
  const args = ['query', '--store', 'bolt://127.0.0.1:9', 'RETURN 1'];
  const [plain, debug] = await Promise.all([runSimpul(args), runSimpul(args, { env: { SIMPUL_DEBUG: '1' } })]);
  expect(plain.code).toBe(1);
  expect(plain.stderr).toContain('bolt://127.0.0.1:9');
  expect(plain.stderr.trim().split('\n')).toHaveLength(1);
  expect(debug.stderr).toMatch(/\n\s+at /);
});
