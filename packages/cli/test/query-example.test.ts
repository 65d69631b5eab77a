import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Outcome } from './run-simpul.ts';
import { folderOf, runSimpul } from './run-simpul.ts';

let folder: Awaited<ReturnType<typeof folderOf>>;
const simpul = (...args: string[]): Promise<Outcome> => runSimpul(args, { cwd: folder.path });

beforeAll(async () => {
  folder = await folderOf({ 'sanksi.txt': 'Kanada menjatuhkan sanksi terhadap Belarus pada Rabu (8/1/2025).\n' });
  const { stderr } = await simpul('ingest', 'sanksi.txt');
  if (!stderr.includes('1 new')) throw new Error(stderr);
}, 60_000);
afterAll(() => folder.remove());

it('the documented questions are listed with what they ask and their parameters', async () => {
  const { code, stdout } = await simpul('query', '--examples');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^state-to-state .+\? +from, to *$/mu);
  const indonesian = await simpul('query', '--examples', '--labels', 'id');
  expect(indonesian.stdout).toMatch(/^state-to-state .+\b(yang|apa|siapa|oleh)\b.*\? +from, to *$/imu);
});

it('a documented question is asked by its name, with other values where they are given', async () => {
  const args = ['query', '--example', 'state-to-state', '--format', 'csv'];
  const [asked, other] = await Promise.all([
    simpul(...args, '--param', 'from=CAN', '--param', 'to=BLR'),
    simpul(...args),
  ]);
  expect(asked.stdout).toContain('Canada,SANCTION,Belarus');
  expect(other.stdout).not.toContain('Canada');
}, 60_000);

it('a wrong name or parameter says which ones there are', async () => {
  const [name, param, neither] = await Promise.all([
    simpul('query', '--example', 'nobody'),
    simpul('query', '--example', 'supplies', '--param', 'actor=PRK'),
    simpul('query'),
  ]);
  expect([name.code, param.code, neither.code]).toEqual([2, 2, 2]);
  expect(name.stderr).toContain('there are: accusations');
  expect(param.stderr).toContain('no parameter actor');
  expect(neither.stderr).toContain('--examples');
}, 60_000);
