import type { GraphStore } from '@simpul/store/graph-store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noNeo4j, openEmptyStore, testUri } from '../../store/test/neo4j/open-empty-store.ts';
import type { Outcome } from './run-simpul.ts';
import { folderOf, runSimpul } from './run-simpul.ts';

/** Articles of our own; the second one is told by another outlet and denies. */
const files = {
  'bantuan.txt': 'Pemerintah Norwegia mengirim bantuan obat-obatan ke Filipina pada Senin (3/2/2025).\n',
  'bantuan.meta.json':
    '{"title": "=HYPERLINK(1)", "outlet": "Warta Nusantara", "published": "2025-02-04", "url": "https://warta.example/1"}',
  'tuduhan.txt': 'Presiden Filipina Ferdinand Marcos Jr menuduh China menembakkan meriam air ke kapal Filipina.\n',
  'tuduhan.meta.json': '{"title": "Tuduhan\\u001b[2J", "outlet": "Kabar Dunia", "published": "2025-02-05"}',
  'kosong.txt': '',
};

describe.skipIf(noNeo4j !== null)('with a real Neo4j', () => {
  let folder: Awaited<ReturnType<typeof folderOf>>;
  let store: GraphStore;
  const simpul = (...args: string[]): Promise<Outcome> =>
    runSimpul(args, { cwd: folder.path, env: { NEO4J_URI: testUri() } });
  const lines = (text: string): Record<string, unknown>[] =>
    text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);

  beforeAll(async () => {
    folder = await folderOf(files);
    store = await openEmptyStore();
  });
  afterAll(async () => {
    await store.close();
    await folder.remove();
  });

  it('doctor tells the version of the Neo4j and that it answers Cypher', async () => {
    const { code, stdout } = await simpul('doctor');
    expect(stdout).toMatch(/^✓ Store: bolt:.*\(Neo4j \d+\.\d+.*\); 0 articles, 0 claims$/mu);
    for (const what of ['Cypher', 'Writing', 'Files of the server', 'Network of the server'])
      expect(stdout).toMatch(new RegExp(`^✓ ${what}: `, 'mu'));
    // A server's disk can't be seen from here.
    expect(stdout).not.toContain('Disk');
    expect(code).toBe(0);
  });

  it('an empty store says how to fill it', async () => {
    const { code, stderr } = await simpul('articles');
    expect(code).toBe(0);
    expect(stderr).toContain('simpul ingest');
  });

  it('a folder goes in, article by article, in spite of a bad file', async () => {
    const { code, stdout, stderr } = await simpul('ingest', '--json', '.');
    expect(code).toBe(3);
    expect(lines(stdout)).toHaveLength(3);
    expect(lines(stdout)).toContainEqual({
      source: 'kosong.txt',
      outcome: 'failed',
      error: { code: 'EMPTY', message: expect.stringContaining('kosong.txt') as string },
    });
    expect(lines(stdout)).toContainEqual(
      expect.objectContaining({ source: 'bantuan.txt', outcome: 'created', supported: true }),
    );
    expect(stderr).toContain('2 new, 1 failed');
  });

  it('what is stored already is not extracted again', async () => {
    const { code, stdout } = await simpul('ingest', '--json', 'bantuan.txt', 'tuduhan.txt');
    expect(code).toBe(0);
    expect(lines(stdout).map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged']);
  });

  it('the graph answers Cypher as table, CSV and JSON', async () => {
    const cypher =
      'MATCH (a:Actor)-[r:AID]->(b:Actor {id: $to}) RETURN a.name AS giver, r.claims AS claims, r.status AS status';
    const query = (...args: string[]): Promise<Outcome> => simpul('query', '--param', 'to=PHL', ...args, cypher);
    const [table, csv, json] = await Promise.all([query(), query('--format', 'csv'), query('--json')]);
    expect(table.stdout.split('\n')[0]?.trim().split(/\s+/)).toEqual(['giver', 'claims', 'status']);
    expect(csv.stdout).toMatch(/^giver,claims,status\r\nNorway,\d+,asserted\r\n$/);
    expect(JSON.parse(json.stdout)).toEqual([
      { giver: 'Norway', claims: expect.any(Number) as number, status: 'asserted' },
    ]);
  });

  it('a title that is a formula does not run in a spreadsheet', async () => {
    const { stdout } = await simpul(
      'query',
      '--format',
      'csv',
      'MATCH (a:Article {url: "https://warta.example/1"}) RETURN a.title AS t',
    );
    expect(stdout).toBe("t\r\n'=HYPERLINK(1)\r\n");
  });

  it('a query that would write, or is no Cypher, ends in 1 with a sentence', async () => {
    const [writes, nonsense] = await Promise.all([
      simpul('query', 'MATCH (n) DETACH DELETE n'),
      simpul('query', 'GIVE ME ALL'),
    ]);
    for (const { code, stdout, stderr } of [writes, nonsense]) {
      expect(code).toBe(1);
      expect(stdout).toBe('');
      expect(stderr).toMatch(/^simpul: /);
      expect(stderr).not.toMatch(/\n\s+at /);
    }
    expect((await store.counts()).articles).toBe(2);
  });

  it('rows beyond the limit are said to be missing', async () => {
    const { stdout, stderr } = await simpul('query', '--limit', '2', '--json', 'UNWIND range(1, 5) AS n RETURN n');
    expect(JSON.parse(stdout)).toHaveLength(2);
    expect(stderr).toContain('only the first 2 rows');
  });

  it('the list of articles shows titles without obeying them', async () => {
    const { code, stdout } = await simpul('articles');
    expect(code).toBe(0);
    expect(stdout).toContain('Tuduhan\\x1b[2J');
    expect(stdout).toContain('Warta Nusantara');
    const listed = lines((await simpul('articles', '--json')).stdout);
    expect(listed.map(({ outlet }) => outlet)).toEqual(['Kabar Dunia', 'Warta Nusantara']);
  });

  it('an article is forgotten by its URL or id, with exactly what it said', async () => {
    const before = await store.counts();
    const byUrl = await simpul('forget', 'https://warta.example/1', 'tidak-ada');
    expect(byUrl.code).toBe(3);
    expect(byUrl.stderr).toMatch(/removed "https:\/\/warta.example\/1": [1-9]\d* claims/);
    expect(byUrl.stderr).toContain('no article has the id or URL "tidak-ada"');
    expect((await store.counts()).articles).toBe(before.articles - 1);
    expect(await store.actor('NOR')).toBeNull();
    const [{ id } = { id: '' }] = await store.articles();
    expect((await simpul('forget', id)).code).toBe(0);
    expect(await store.counts()).toEqual({ articles: 0, actors: 0, claims: 0, relations: 0 });
  });

  it('Ctrl+C finishes the batch at hand, and the next run goes on from there', async () => {
    const many = await folderOf(
      Object.fromEntries(
        Array.from({ length: 130 }, (_, index) => [
          `berita-${String(index).padStart(3, '0')}.txt`,
          `Jepang mengirim ${index + 2} kapal bantuan pangan ke Filipina pada Senin (3/2/2025).\n`,
        ]),
      ),
    );
    let asked = false;
    const env = { NEO4J_URI: testUri() };
    const { code, stdout } = await runSimpul(['ingest', '--json', '.'], {
      cwd: many.path,
      env,
      onOutput: (text, kill) => {
        if (asked || !text.includes('"created"')) return;
        asked = true;
        kill('SIGINT');
      },
    });
    expect(code).toBe(130);
    const stored = (await store.counts()).articles;
    expect(stored).toBe(lines(stdout).length);
    expect(stored).toBeLessThan(130);
    const again = await runSimpul(['ingest', '--json', '.'], { cwd: many.path, env });
    expect(again.code).toBe(0);
    expect(lines(again.stdout).filter(({ outcome }) => outcome === 'unchanged')).toHaveLength(stored);
    expect((await store.counts()).articles).toBe(130);
    await many.remove();
  });

  it('serves the graph until interrupted', async () => {
    let url = '';
    const answers: Promise<unknown>[] = [];
    const { code, stderr } = await runSimpul(['serve', '--port', '0', '--json'], {
      env: { NEO4J_URI: testUri() },
      onOutput: (text, kill) => {
        const found = /"url":"([^"]+)"/.exec(text)?.[1];
        if (found === undefined || answers.length > 0) return;
        url = found;
        const answer = fetch(`${found}api/status`).then((response) => response.json());
        answers.push(answer.finally(() => kill('SIGINT')));
      },
    });
    expect(code).toBe(0);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(await answers[0]).toMatchObject({ counts: { articles: 130 } });
    expect(stderr).toContain('"path":"/api/status"');
  });
});
