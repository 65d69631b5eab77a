import { expect, it } from 'vitest';
import { folderOf, runSimpul } from './run-simpul.ts';

it('a copy says what the first store says, and a store is not copied onto itself', async () => {
  const folder = await folderOf({ 'sanksi.txt': 'Kanada menjatuhkan sanksi terhadap Belarus pada Rabu (8/1/2025).\n' });
  const simpul = (...args: string[]) => runSimpul(args, { cwd: folder.path });
  try {
    await simpul('ingest', '--store', 'embedded:a', 'sanksi.txt');
    const copied = await simpul('copy', '--json', '--from', 'embedded:a', '--to', 'embedded:b');
    expect(copied.code).toBe(0);
    expect(JSON.parse(copied.stdout)).toMatchObject({ copied: 1, unchanged: 0, same: true, to: { relations: 1 } });
    const [first, second] = await Promise.all([
      simpul('export', '--store', 'embedded:a'),
      simpul('export', '--store', 'embedded:b'),
    ]);
    expect(second.stdout).toBe(first.stdout);
    expect((await simpul('copy', '--from', 'embedded:a', '--to', 'embedded:./a')).code).toBe(2);
    await folder.remove();
  } catch (error) {
    await folder.remove();
    throw error;
  }
}, 60_000);
