import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderOf, runSimpul } from './run-simpul.ts';

const first = 'Kanada menjatuhkan sanksi terhadap Belarus pada Rabu (8/1/2025).\n';
const second = 'Menteri Luar Negeri Darma Wirasena mengecam Belarus.\n';

it('what is decided about claims and actors is in the log, survives reading again and a copy, and can be undone', async () => {
  const folder = await folderOf({ 'sanksi.txt': first, 'kecam.txt': second });
  const simpul = async (...args: string[]): Promise<string> => {
    const { code, stdout, stderr } = await runSimpul(args, { cwd: folder.path });
    if (code !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
    return stdout;
  };
  const relations = async (store: string): Promise<readonly string[]> => {
    const { edges } = JSON.parse(await simpul('export', '--store', store)) as {
      readonly edges: readonly { readonly source: string; readonly target: string }[];
    };
    return edges.map(({ source, target }) => `${source}→${target}`).sort();
  };
  try {
    const here = ['--store', 'embedded:a', '--json'];
    await simpul('ingest', ...here, 'sanksi.txt', 'kecam.txt');
    const before = await relations('embedded:a');
    expect(before).toContain('CAN→BLR');
    const listed = lines(await simpul('review', 'claims', ...here));
    const sanction = listed.find(({ claim }) => claim.relation === 'SANCTION')?.claim.id ?? '';
    const flipped = await simpul('review', 'flip', sanction, '--user', 'ani', '--reason', 'wrong way', ...here);
    expect(lines(flipped)).toMatchObject([{ kind: 'flip', author: 'ani', reason: 'wrong way' }]);
    await simpul('review', 'not-same', 'CAN', 'BLR', ...here);
    expect(await relations('embedded:a')).toContain('BLR→CAN');

    await simpul('forget', ...here, ...lines(await simpul('articles', ...here)).map(({ id }) => id));
    expect(lines(await simpul('review', 'lost', ...here))).toMatchObject([{ decision: { kind: 'flip' } }]);
    await simpul('ingest', ...here, 'sanksi.txt', 'kecam.txt');
    const decided = await relations('embedded:a');
    expect(decided).toContain('BLR→CAN');

    await simpul('copy', '--from', 'embedded:a', '--to', 'embedded:b');
    expect(await relations('embedded:b')).toEqual(decided);
    await simpul('review', 'export', ...here, '--out', 'decisions.jsonl');
    expect(lines(await readFile(join(folder.path, 'decisions.jsonl'), 'utf8'))).toHaveLength(2);
    expect(lines(await simpul('review', 'import', 'decisions.jsonl', '--store', 'embedded:b', '--json'))).toEqual([
      { read: 2, written: 0, lost: 0 },
    ]);

    const log = lines(await simpul('review', 'log', ...here));
    expect(log.map(({ decision }) => decision.kind)).toEqual(['not-same', 'flip']);
    await simpul('review', 'undo', ...log.map(({ decision }) => decision.id), ...here);
    expect(await relations('embedded:a')).toEqual(before);
    expect(await simpul('review', 'why', 'Kanada', '--store', 'embedded:a')).toContain('CAN: the actor itself');
    expect(await simpul('review', 'candidates', ...here)).toBe('');
  } finally {
    await folder.remove();
  }
}, 180_000);

it('what cannot be decided is refused with a sentence that says what to do', async () => {
  const folder = await folderOf({ 'bad.jsonl': '{"kind":"same","actors":["a"],"author":"x","at":"now"}\n' });
  const simpul = (...args: string[]) => runSimpul(args, { cwd: folder.path });
  try {
    const [actor, claim, file, kind] = await Promise.all([
      simpul('review', 'same', 'CAN', 'nobody', '--store', 'embedded:a'),
      simpul('review', 'accept', 'none', '--store', 'embedded:b'),
      simpul('review', 'import', 'bad.jsonl', '--store', 'embedded:c'),
      simpul('review', 'retype', 'x', 'GIVE', 'supply', '--store', 'embedded:d'),
    ]);
    expect([actor.code, claim.code, file.code, kind.code]).toEqual([1, 1, 1, 2]);
    expect(actor.stderr).toContain('no actor has the id "CAN"');
    expect(claim.stderr).toContain('simpul review claims');
    expect(file.stderr).toContain('bad.jsonl:1 is no decision: "actors" of a decision must be two ids');
    expect(kind.stderr).toContain('AID');
  } finally {
    await folder.remove();
  }
}, 60_000);

/** What the lines of the commands used here hold. */
interface Line {
  readonly id: string;
  readonly claim: { readonly id: string; readonly relation: string };
  readonly decision: { readonly id: string; readonly kind: string };
}

const lines = (text: string): readonly Line[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
