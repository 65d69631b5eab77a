import { afterAll, beforeAll, expect, it } from 'vitest';
import { folderOf, runSimpul } from './run-simpul.ts';

/** More than the main thread reads before there are workers. */
const names = Array.from({ length: 400 }, (_, at) => `${String(at).padStart(3, '0')}.txt`);
const timeout = 120_000;

let folder: Awaited<ReturnType<typeof folderOf>>;

beforeAll(async () => {
  const story = (name: string): string =>
    `Norwegia mengirim ${name.slice(0, 3)} ton beras ke Filipina, kata Menlu Latvia Janis Ozols.\n`;
  folder = await folderOf(Object.fromEntries(names.map((name) => [name, story(name)])));
});
afterAll(() => folder.remove());

it(
  'with two workers, Ctrl+C has the articles at hand finished, in their order, and ends in 130',
  async () => {
    let sent = false;
    const { code, stdout } = await runSimpul(['extract', '--json', '--quiet', '--workers', '2', '.'], {
      cwd: folder.path,
      onOutput: (text, kill) => {
        if (sent || text.split('\n').length <= 18) return;
        sent = true;
        kill('SIGINT');
      },
    });
    expect(code).toBe(130);
    const lines = stdout.trimEnd().split('\n');
    const sources = lines.map((line) => (JSON.parse(line) as { article: { source: string } }).article.source);
    expect(sources).toEqual(names.slice(0, sources.length));
    // The 17th is the first that a worker read.
    expect(sources.length).toBeGreaterThan(16);
    expect(sources.length).toBeLessThan(names.length);
  },
  timeout,
);

it(
  'a number of workers that is none is refused',
  async () => {
    const { code, stderr } = await runSimpul(['extract', '--workers', '0', '.'], { cwd: folder.path });
    expect(code).toBe(2);
    expect(stderr).toContain('whole number above zero');
  },
  timeout,
);
