import { openStore } from '@simpul/store/open-store';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copiesOf } from '../../store/test/copies.ts';
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

it('the list of articles tells reprints, and a copy of the store finds them again', async () => {
  const folder = await folderOf({});
  const simpul = (...args: string[]) => runSimpul(args, { cwd: folder.path });
  try {
    const store = await openStore(`embedded:${join(folder.path, 'a')}`, {});
    await store.put(copiesOf('https://contoh.id/', 3));
    await store.close();
    const told = await simpul('articles', '--store', 'embedded:a');
    expect(told.stdout).toMatch(/reprint of/u);
    expect(told.stdout.match(/Harian [12] +Harian 0/gu)).toHaveLength(2);
    expect((await simpul('copy', '--json', '--from', 'embedded:a', '--to', 'embedded:b')).stdout).toContain(
      '"copied":3',
    );
    const lines = (await simpul('articles', '--json', '--store', 'embedded:b')).stdout.trim().split('\n');
    const origins = lines.map(
      (line) => (JSON.parse(line) as { reprintOf: { outlet: string } | null }).reprintOf?.outlet,
    );
    expect(origins).toEqual(['Harian 0', 'Harian 0', undefined]);
  } finally {
    await folder.remove();
  }
}, 60_000);
