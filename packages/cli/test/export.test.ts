import { readdir, readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Outcome } from './run-simpul.ts';
import { folderOf, runSimpul } from './run-simpul.ts';

/** Articles of our own. */
const files = {
  'bantuan.txt': 'Pemerintah Norwegia mengirim bantuan obat-obatan ke Filipina pada Senin (3/2/2025).\n',
  'bantuan.meta.json': '{"outlet": "Warta Nusantara", "published": "2025-02-04"}',
  'sanksi.txt': 'Kanada menjatuhkan sanksi terhadap Belarus pada Rabu (8/1/2025).\n',
  'sanksi.meta.json': '{"outlet": "Kabar Dunia", "published": "2025-01-09"}',
};

interface Serialised {
  readonly nodes: readonly { readonly key: string }[];
  readonly edges: readonly { readonly source: string; readonly target: string; readonly attributes: unknown }[];
}

let folder: Awaited<ReturnType<typeof folderOf>>;
const simpul = (...args: string[]): Promise<Outcome> => runSimpul(args, { cwd: folder.path });
const ends = (stdout: string): readonly string[] =>
  (JSON.parse(stdout) as Serialised).edges.map(({ source, target }) => `${source}→${target}`);

beforeAll(async () => {
  folder = await folderOf(files);
  const { stderr } = await simpul('ingest', 'bantuan.txt', 'sanksi.txt');
  if (!stderr.includes('2 new')) throw new Error(stderr);
}, 60_000);
afterAll(() => folder.remove());

it('the whole graph goes to stdout as JSON', async () => {
  const { code, stdout, stderr } = await simpul('export');
  expect(code).toBe(0);
  expect(stderr).toBe('');
  expect(ends(stdout)).toEqual(['CAN→BLR', 'NOR→PHL']);
  expect((JSON.parse(stdout) as Serialised).nodes.map(({ key }) => key)).toEqual(['BLR', 'CAN', 'NOR', 'PHL']);
});

it('actor, type, date and limit narrow what is written', async () => {
  const [byName, byId, type, since, limit] = await Promise.all([
    simpul('export', '--actor', 'filipina'),
    simpul('export', '--actor', 'CAN', '--hops', '2'),
    simpul('export', '--relation', 'aid'),
    simpul('export', '--since', '2025-02'),
    simpul('export', '--limit', '1'),
  ]);
  expect(ends(byName.stdout)).toEqual(['NOR→PHL']);
  expect(byName.stderr).toContain('around Philippines [PHL]');
  expect(ends(byId.stdout)).toEqual(['CAN→BLR']);
  expect(ends(type.stdout)).toEqual(['NOR→PHL']);
  expect(ends(since.stdout)).toEqual(['NOR→PHL']);
  expect(ends(limit.stdout)).toHaveLength(1);
  expect(limit.stderr).toContain('only 1 of 2 relationships');
}, 60_000);

it('the name of the file says its format, and CSV is two files', async () => {
  const outcomes = await Promise.all([
    simpul('export', '--out', 'graf.gexf', '--labels', 'id'),
    simpul('export', '--format', 'graphml', '--out', 'graf.xml'),
    simpul('export', '--out', 'graf.csv'),
  ]);
  for (const { code, stdout } of outcomes) expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  expect(outcomes[2].stderr).toContain('4 actors and 2 relationships written to graf-nodes.csv and graf-relations.csv');
  expect((await readdir(folder.path)).filter((name) => name.startsWith('graf'))).toEqual([
    'graf-nodes.csv',
    'graf-relations.csv',
    'graf.gexf',
    'graf.xml',
  ]);
  const read = (name: string): Promise<string> => readFile(join(folder.path, name), 'utf8');
  expect(await read('graf.gexf')).toMatch(/^<\?xml[^>]+>\n<gexf [\s\S]*label="Filipina"/);
  expect(await read('graf.xml')).toMatch(/^<\?xml[^>]+>\n<graphml [\s\S]*Philippines/);
  expect((await read('graf-nodes.csv')).split('\r\n')).toHaveLength(6);
  expect(await read('graf-relations.csv')).toMatch(/^id,source,target,label,.*\r\n.*,CAN,BLR,/);
}, 60_000);

it('a query says what is written: its actors and relationships, and the ends of these', async () => {
  const given = 'MATCH (a:Actor)-[r:AID]->() WHERE a.id = $from RETURN r';
  const [some, none, alone] = await Promise.all([
    simpul('export', '--query', given, '--param', 'from=NOR'),
    simpul('export', '--query', 'MATCH (c:Claim) RETURN c'),
    simpul('export', '--query', 'MATCH (a:Actor {id: "CAN"}) RETURN a', '--format', 'gexf'),
  ]);
  expect(ends(some.stdout)).toEqual(['NOR→PHL']);
  expect((JSON.parse(some.stdout) as Serialised).nodes.map(({ key }) => key)).toEqual(['NOR', 'PHL']);
  expect(ends(none.stdout)).toEqual([]);
  expect(none.stderr).toContain('2 that are no actors');
  expect(none.stderr).toContain('no relationship matches');
  expect(alone.stdout).toContain('label="Canada"');
  expect(alone.stderr).toContain('RETURN a, r, b');
}, 120_000);

it('tables for neo4j-admin stand in a new folder, with the command', async () => {
  const [all, part] = await Promise.all([
    simpul('export', '--format', 'neo4j-import', '--out', 'tabel', '--json'),
    simpul('export', '--format', 'neo4j-import', '--out', 'bagian', '--query', 'MATCH ()-[r:AID]->() RETURN r'),
  ]);
  const command = `neo4j-admin database import full neo4j "@${join(await realpath(folder.path), 'tabel', 'neo4j-admin.args')}"`;
  expect(JSON.parse(all.stdout)).toMatchObject({ command });
  expect(all.stderr).toContain(command);
  expect(await readdir(join(folder.path, 'tabel'))).toEqual(
    expect.arrayContaining(['README.md', 'articles.csv', 'claims.csv', 'finish.cypher', 'AID.csv', 'STATED_IN.csv']),
  );
  expect(part.stderr).toContain('2 nodes and 1 relationships');
  expect((await readdir(join(folder.path, 'bagian'))).filter((name) => name.endsWith('-header.csv'))).toEqual([
    'AID-header.csv',
    'actors-header.csv',
  ]);
  const again = await simpul('export', '--format', 'neo4j-import', '--out', 'tabel');
  expect([again.code, again.stderr]).toEqual([1, expect.stringContaining('is not empty; name a new folder')]);
}, 120_000);

it('what cannot be written, found or understood ends with a sentence', async () => {
  const wrong = [
    [['--format', 'csv'], 2, 'CSV is two files'],
    [['--format', 'pdf'], 2, "'pdf' is invalid"],
    [['--out', 'graf.docx'], 2, 'does not say which format'],
    [['--hops', '3', '--actor', 'PHL'], 2, 'Write 1 or 2'],
    [['--hops', '2'], 2, '--actor'],
    [['--format', 'neo4j-import'], 2, '--out DIR'],
    [['--query', 'RETURN 1', '--actor', 'PHL'], 2, '--query says all by itself'],
    [['--param', 'x=1'], 2, '--query'],
    [['--query', 'MATCH (n) DETACH DELETE n'], 1, 'only reading queries'],
    [['--since', '2025-02-31'], 2, '2025-01-31'],
    [['--relation', 'LOVE'], 2, 'Known are AGREE'],
    [['--actor', 'Wakanda'], 1, 'no actor in the graph is called "Wakanda"'],
    [['--out', 'tidak/ada/graf.json'], 1, "can't be written"],
  ] as const;
  const outcomes = await Promise.all(wrong.map(([args]) => simpul('export', ...args)));
  for (const [index, [args, code, message]] of wrong.entries()) {
    expect(outcomes[index]?.stderr, args.join(' ')).toContain(message);
    expect(outcomes[index]?.code, args.join(' ')).toBe(code);
    expect(outcomes[index]?.stdout).toBe('');
  }
}, 60_000);
