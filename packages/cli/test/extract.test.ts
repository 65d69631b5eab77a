import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { MentionedActor } from '@simpul/graph-schema/actor';
import type { Article } from '@simpul/graph-schema/article';
import type { Claim } from '@simpul/graph-schema/claim';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { folderOf, runSimpul } from './run-simpul.ts';

interface Answer {
  readonly article: Article;
  readonly actors: readonly MentionedActor[];
  readonly claims: readonly Claim[];
}

const story = `JAKARTA, WARTA NUSANTARA - Pemerintah Norwegia mengirim bantuan obat-obatan ke Filipina pada Senin (3/2/2025).
Presiden Filipina Ferdinand Marcos Jr menuduh China menembakkan meriam air ke kapal nelayan Filipina.
`;

let folder: Awaited<ReturnType<typeof folderOf>>;

beforeAll(async () => {
  folder = await folderOf({
    'bantuan.txt': story,
    'bantuan.meta.json': '{"title": "Norwegia kirim obat", "outlet": "Warta Nusantara", "published": "2025-02-04"}',
    'jahat.txt': `${story.replace('(3/2/2025)', '(3/2/2025)\u0007')}Hujan \u001B[2J turun di kota itu.\n`,
    'jahat.meta.json': JSON.stringify({ title: 'Judul \u001B]0;palsu\u0007', published: '2025-02-04' }),
    'kosong.txt': '',
  });
});
afterAll(() => folder.remove());

it('prints article, actors and claims whose spans and ids fit together', async () => {
  const { code, stdout } = await runSimpul(['extract', 'bantuan.txt'], { cwd: folder.path });
  expect(code).toBe(0);
  const { article, actors, claims } = JSON.parse(stdout) as Answer;
  expect(article).toMatchObject({ title: 'Norwegia kirim obat', outlet: 'Warta Nusantara', text: story });
  const ids = new Set(actors.map(({ id }) => id));
  expect(claims).toContainEqual(expect.objectContaining({ subject: 'NOR', relation: 'AID', object: 'PHL' }));
  for (const { subject, object, attribution, evidence } of claims) {
    for (const id of [subject, object ?? subject, ...attribution]) expect(ids).toContain(id);
    expect(article.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
  }
});

it('reads standard input, in the language it is told', async () => {
  const { code, stdout } = await runSimpul(['extract', '--lang', 'id', '--json', '-'], { input: story });
  expect(code).toBe(0);
  expect(stdout.trim().split('\n')).toHaveLength(1);
  expect((JSON.parse(stdout) as Answer).article).toMatchObject({ source: '-', language: 'id' });
});

it('says what to do where the language of an article cannot be told', async () => {
  const { code, stderr } = await runSimpul(['extract', '--json', '-'], { input: 'Abc 123.' });
  expect(code).toBe(0);
  expect(stderr).toContain('name it with --lang id');
});

it('writes one file per input, goes on after a bad one, and ends in 3', async () => {
  const out = join(folder.path, 'hasil', 'baru');
  const args = ['extract', '--out', out, 'bantuan.txt', 'kosong.txt', 'tidak-ada.txt', 'jahat.txt'];
  const { code, stdout, stderr } = await runSimpul(args, { cwd: folder.path });
  expect(code).toBe(3);
  expect(stdout).toBe('');
  expect(await readdir(out)).toEqual(['bantuan.json', 'jahat.json']);
  expect((JSON.parse(await readFile(join(out, 'bantuan.json'), 'utf8')) as Answer).article.source).toBe('bantuan.txt');
  expect(stderr).toContain('kosong.txt is empty');
  expect(stderr).toContain('tidak-ada.txt');
  expect(stderr).not.toMatch(/\n\s+at /);
});

it('gives programs a line for every input, also for one that failed', async () => {
  const { code, stdout } = await runSimpul(['extract', '--json', '.'], { cwd: folder.path });
  expect(code).toBe(3);
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { source?: string; error?: { code: string } });
  expect(lines).toHaveLength(3);
  expect(lines.filter(({ error }) => error !== undefined)).toMatchObject([
    { source: 'kosong.txt', error: { code: 'EMPTY' } },
  ]);
});

it('ends in 1 where nothing could be read', async () => {
  const { code } = await runSimpul(['extract', 'kosong.txt'], { cwd: folder.path });
  expect(code).toBe(1);
});

it('knows the names of a list of your own, and says which line of a bad one is wrong', async () => {
  const lists = await folderOf({
    'berita.txt': 'Rosgirin mengirim bantuan pangan ke Filipina pada Senin (3/2/2025).\n',
    'baik.csv': '\uFEFFkind,name,id,parent\norganization,Rosgirin,rosgirin,RUS\n',
    'buruk.csv': 'kind,name\nplanet,Mars\n',
  });
  const run = (list: string): ReturnType<typeof runSimpul> =>
    runSimpul(['extract', '--gazetteer', list, '--json', 'berita.txt'], { cwd: lists.path });
  const [good, bad, none] = await Promise.all([run('baik.csv'), run('buruk.csv'), run('tidak-ada.csv')]);
  const { actors } = JSON.parse(good.stdout) as Answer;
  expect(actors).toContainEqual(expect.objectContaining({ id: 'rosgirin', kind: 'organization', polity: 'RUS' }));
  expect(bad.stderr).toMatch(/^simpul: buruk.csv, line 2: "planet" is no kind of actor/);
  expect(none.stderr).toContain("tidak-ada.csv can't be read");
  expect([good.code, bad.code, none.code]).toEqual([0, 1, 1]);
  await lists.remove();
});

it('does not write two inputs of one name over each other', async () => {
  const twice = await folderOf({ 'a.txt': story, 'a.md': story });
  const { code, stderr } = await runSimpul(['extract', '--out', 'hasil', 'a.txt', 'a.md'], { cwd: twice.path });
  expect(code).toBe(3);
  expect(stderr).toContain('a.json holds a.txt already');
  await twice.remove();
});

it('explains claims without letting the article steer the terminal', async () => {
  const { code, stdout } = await runSimpul(['extract', '--explain', 'jahat.txt'], { cwd: folder.path });
  expect(code).toBe(0);
  expect(stdout).toMatch(/—AID\/[\w-]+→/);
  expect(stdout).toMatch(/^ +rule +\S/m);
  expect(stdout).toMatch(/^ +tree +mengirim VERB = event/m);
  expect(stdout).toMatch(/^ +learned +AID \.\d\d/m);
  expect(stdout).toContain('no word here may tell an event');
  for (const control of ['\u001B', '\u0007']) expect(stdout).not.toContain(control);
});

it('a reader that stops after the first line ends it quietly', async () => {
  const many = Array.from({ length: 40 }, () => 'bantuan.txt');
  const { code, stderr } = await runSimpul(['extract', '--json', ...many], { cwd: folder.path, headOnly: true });
  expect(stderr).toBe('');
  expect(code).toBe(0);
});
