import { describe, expect, test } from 'vitest';
import type { Current } from './current.ts';
import { aClaim, anActor, anArticle, someFacts } from '../facts.ts';
import { claimReference } from '@simpul/store/claim-reference';
import { articleId } from '@simpul/store/ids';
import { snapshot } from './snapshot.ts';

const facts = someFacts(
  anArticle('Korea Utara memasok amunisi ke Rusia.'),
  [aClaim(['PRK', 'AID', 'RUS'], { confidence: 0.75 }), aClaim(['UKR', 'ACCUSE', 'PRK'], { frame: 'accuse' })],
  { actors: [anActor('PRK', { name: 'North Korea' })] },
);

/** Each tries to change something, to see what is not the graph, or to reach beyond it. */
const refused = [
  'CREATE (:Actor {id: "X"})',
  'MATCH (a:Actor) SET a.name = "x"',
  'MATCH (a:Actor) DETACH DELETE a',
  'MATCH (a:Actor) REMOVE a:Actor RETURN a',
  'MERGE (a:Actor {id: "PRK"}) ON MATCH SET a.x = 1 RETURN a',
  'MATCH (a) FOREACH (x IN [1] | SET a.y = x)',
  "LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row",
  "LOAD CSV FROM 'http://127.0.0.1:1/' AS row RETURN row",
  'MATCH (a:Actor) CALL (a) { SET a.x = 1 } IN TRANSACTIONS RETURN a',
  'CALL { CREATE (:X) } IN TRANSACTIONS',
  'CALL dbms.components()',
  'CALL dbms.listConfig()',
  'CALL db.labels()',
  'CALL db.index.fulltext.queryRelationships("x", "y")',
  'CALL db.createLabel("X")',
  'CALL db.index.fulltext.queryNodes("actor_search", "x") YIELD node CALL dbms.components() YIELD name RETURN name',
  'SHOW SETTINGS',
  'SHOW TRANSACTIONS',
  'SHOW PROCEDURES',
  'SHOW DATABASES',
  'SHOW USERS',
  'SHOW INDEXES',
  'TERMINATE TRANSACTIONS "neo4j-transaction-1"',
  'CREATE INDEX x FOR (n:X) ON (n.y)',
  'DROP CONSTRAINT actor_id',
  'CREATE DATABASE x',
  'ALTER CURRENT USER SET PASSWORD FROM "x" TO "yyyyyyyyy"',
  'USE system MATCH (n) RETURN n',
  'USE system SHOW DATABASES',
  'EXPLAIN MATCH (n) RETURN n',
  'PROFILE MATCH (n) RETURN n',
  '/* x */ PROFILE CREATE (n)',
  '// MATCH\nCREATE (n)',
  'RETURN apoc.load.json("http://127.0.0.1/")',
  'RETURN `genai`.`vector`.`encode`("x")',
  'RETURN apoc\\u002eload\\u002ejson("http://127.0.0.1/")',
  'MATCH (n) RETURN n; CREATE (m)',
  '',
  'bukan cypher',
];

/** Cypher that every driver understands, with its answer. */
const readings: readonly (readonly [cypher: string, rows: readonly (readonly unknown[])[]])[] = [
  ['MATCH (a:Actor) RETURN count(*)', [[3]]],
  [
    'MATCH (a)-[r:AID|ACCUSE]->(b) RETURN type(r), count(*) AS n ORDER BY n DESC, type(r) SKIP 0 LIMIT 5',
    [
      ['ACCUSE', 1],
      ['AID', 1],
    ],
  ],
  [
    `MATCH (a:Actor) OPTIONAL MATCH (a)-[r:AID|ACCUSE]->(b) WITH a, collect(b.id) AS ids
     RETURN a.id, ids ORDER BY a.id`,
    [
      ['PRK', ['RUS']],
      ['RUS', []],
      ['UKR', ['PRK']],
    ],
  ],
  ['MATCH (a:Actor) WHERE EXISTS { (a)-[:AID]->() } OR NOT (a)--() RETURN a.id', [['PRK']]],
  [
    'MATCH (a:State) CALL (a) { MATCH (a)-[r:AID|ACCUSE]-() RETURN count(r) AS n } RETURN a.id, n ORDER BY n DESC LIMIT 1',
    [['PRK', 2]],
  ],
  ['MATCH (a:Actor {id: "RUS"}) RETURN a.id UNION MATCH (b:Outlet) RETURN b.name AS `a.id`', [['RUS'], ['Harian Uji']]],
  ['MATCH p = shortestPath((a:Actor {id: "UKR"})-[:AID|ACCUSE*..4]-(b:Actor {id: "RUS"})) RETURN length(p)', [[2]]],
  ['MATCH (a:Actor {id: "UKR"})-[:AID|ACCUSE*1..3]->(b) RETURN DISTINCT b.id ORDER BY b.id', [['PRK'], ['RUS']]],
  ['MATCH (a:Actor) WHERE a.name STARTS WITH "N" AND a.polity IN ["PRK", "RUS"] RETURN a.nameId', [['PRK']]],
  ['MATCH ()-[r:AID {id: "x"}]->() RETURN r', []],
  ['MATCH (a:Actor), (b:Actor) WHERE a.name = b.nameId AND a <> b RETURN a.id', []],
  [
    'UNWIND range(1, 2) AS x RETURN x, date("2024-01-30") + duration({days: x}) AS day, [y IN range(1, x) | y * 2] AS list',
    [
      [1, '2024-01-31', [2]],
      [2, '2024-02-01', [2, 4]],
    ],
  ],
  ['MATCH (a:Actor {id: "PRK"}) RETURN a.id, COUNT { (a)-[:AID|ACCUSE]-() } AS n', [['PRK', 2]]],
  // Counts are whole numbers, scores and confidences are not: 7 / 2 and 7.0 / 2 differ.
  ['MATCH ()-[r:AID]->() RETURN r.claims / 2, r.score / 4, r.confidence', [[0, 2.5, 0.75]]],
  ['MATCH (c:Claim {relation: "AID"}) RETURN c.end / 2, c.score / 4, c.mutual, c.items', [[0, 2.5, false, []]]],
  ['MATCH (c:Claim)-[:ABOUT]->(d) RETURN c.id', []],
  ['MATCH (c:Claim)-[s:SUBJECT]->(a) RETURN a.id, s.extracted ORDER BY a.id LIMIT 1', [['PRK', 'PRK']]],
  [
    'MATCH (a:Article)-[m:MENTIONS]->(:Actor {id: "PRK"}) RETURN a.lang, a.url IS NULL, m.count, m.starts',
    [['id', true, 1, [0]]],
  ],
  [
    'MATCH (c:Claim)-[r:STATED_IN|OBJECT]->(x) RETURN r, c.relation, type(r) ORDER BY c.relation, type(r) DESC',
    [
      [expect.anything(), 'ACCUSE', 'STATED_IN'],
      [expect.anything(), 'ACCUSE', 'OBJECT'],
      [expect.anything(), 'AID', 'STATED_IN'],
      [expect.anything(), 'AID', 'OBJECT'],
    ],
  ],
  [
    'MATCH (a)-[r:AID]->() RETURN a, count(*), toUpper("x") ORDER BY count(*)',
    [[expect.objectContaining({ kind: 'node', labels: ['Actor', 'State'] }), 1, 'X']],
  ],
];

export function describeQueries(store: Current): void {
  describe('queries', () => {
    test('nodes, relationships, paths, maps and lists come as plain JSON', async () => {
      await store().put([facts]);
      const { columns, rows, truncated } = await store().query(
        `MATCH path = (a:Actor {id: $from})-[r:AID]->(b) RETURN a, r, path, {x: [1, 2.5, null], y: b.name} AS map, b.id`,
        { params: { from: 'PRK' } },
      );
      expect(columns).toEqual(['a', 'r', 'path', 'map', 'b.id']);
      expect(truncated).toBe(false);
      const [node, relationship, path, map, id] = rows[0] ?? [];
      expect(node).toMatchObject({ kind: 'node', labels: ['Actor', 'State'], properties: { name: 'North Korea' } });
      expect(relationship).toMatchObject({
        kind: 'relationship',
        type: 'AID',
        start: 'PRK',
        end: 'RUS',
        properties: { claims: 1, confidence: 0.75 },
      });
      expect(path).toMatchObject({ kind: 'path', values: [{ kind: 'node' }, { type: 'AID' }, { kind: 'node' }] });
      expect(map).toEqual({ kind: 'map', entries: { x: [1, 2.5, null], y: 'RUS' } });
      expect(id).toBe('RUS');
      expect(JSON.parse(JSON.stringify(rows))).toEqual(rows);
    });

    test('the claims model can be queried as the design draws it', async () => {
      await store().put([facts]);
      const { rows } = await store().query(
        `MATCH (c:Claim)-[:SUBJECT]->(s:State), (c)-[:OBJECT]->(o:State), (c)-[:STATED_IN]->(a:Article)-[:PUBLISHED_BY]->(p:Outlet)
         WHERE (a)-[:MENTIONS]->(s) RETURN s.id, c.relation, o.id, p.name ORDER BY c.relation`,
      );
      expect(rows).toEqual([
        ['UKR', 'ACCUSE', 'PRK', 'Harian Uji'],
        ['PRK', 'AID', 'RUS', 'Harian Uji'],
      ]);
    });

    test('the same Cypher has the same answer on every driver', { timeout: 180_000 }, async () => {
      await store().put([facts]);
      for (const [cypher, expected] of readings)
        expect((await store().query(cypher, { timeout: 60_000 })).rows, cypher).toEqual(expected);
    });

    test('columns bear the names of their expressions', async () => {
      const { columns } = await store().query(
        `UNWIND [1] AS x RETURN x, count( * ), "a, b", coalesce(null,x) AS y, CASE x WHEN 1 THEN 'LIMIT' END LIMIT 1`,
      );
      expect(columns).toEqual(['x', 'count( * )', '"a, b"', 'y', "CASE x WHEN 1 THEN 'LIMIT' END"]);
    });

    test('whatever would change the graph or look beyond it is refused, and nothing changes', async () => {
      await store().put([facts]);
      const before = await snapshot(store());
      for (const cypher of refused)
        await expect(store().query(cypher), cypher).rejects.toMatchObject({
          name: 'StoreError',
          code: expect.stringMatching(/^QUERY_(REFUSED|FAILED)$/) as string,
        });
      expect(await snapshot(store())).toEqual(before);
    });

    test('decisions, and what they change of claims and actors, can be queried', async () => {
      await store().put([facts]);
      const claim = (await store().claimsIn(articleId(facts.article))).find(({ relation }) => relation === 'AID');
      if (claim === undefined) throw new Error('no claim');
      const by = { author: 'ani', at: '2026-01-01T00:00:00.000Z', reason: 'seen' };
      await store().decide([
        { kind: 'same', actors: ['RUS', 'UKR'], ...by },
        { kind: 'flip', claim: claimReference(claim), ...by },
        {
          kind: 'retype',
          claim: claimReference(claim),
          to: { relation: 'SUPPORT', frame: 'praise', mode: null },
          ...by,
        },
      ]);
      const ask = async (cypher: string): Promise<unknown> => (await store().query(cypher)).rows;
      expect(
        await ask('MATCH (d:Decision) RETURN d.kind, d.author, d.at, d.actor, d.other, d.quote ORDER BY d.sequence'),
      ).toEqual([
        ['same', 'ani', by.at, 'RUS', 'UKR', null],
        ['flip', 'ani', by.at, null, null, 'x'],
        ['retype', 'ani', by.at, null, null, 'x'],
      ]);
      expect(
        await ask(`MATCH (c:Claim)-[s:SUBJECT]->(a:Actor) MATCH (c)-[:OBJECT]->(b:Actor)
                   RETURN a.id, c.relation, b.id, c.review, c.reviewedBy, c.extractedRelation, s.extracted ORDER BY c.relation`),
      ).toEqual([
        ['RUS', 'ACCUSE', 'PRK', 'auto', null, null, 'UKR'],
        ['RUS', 'SUPPORT', 'PRK', 'accepted', 'ani', 'AID', 'RUS'],
      ]);
      expect(await ask('MATCH (a:Actor) WHERE a.sameAs IS NOT NULL RETURN a.id, a.sameAs')).toEqual([['UKR', 'RUS']]);
      expect(await ask('MATCH (a:Actor)-[r]->(b:Actor) RETURN a.id, type(r), b.id ORDER BY type(r)')).toEqual([
        ['RUS', 'ACCUSE', 'PRK'],
        ['RUS', 'SUPPORT', 'PRK'],
      ]);
    });

    test('rows beyond the limit are cut off and said to be', async () => {
      const answer = await store().query('UNWIND range(1, 1000000) AS x RETURN x', { limit: 3 });
      expect(answer).toMatchObject({ rows: [[1], [2], [3]], truncated: true });
      expect(await store().query('UNWIND range(1, 3) AS x RETURN x', { limit: 3 })).toMatchObject({ truncated: false });
      const many = await store().query('UNWIND range(1, 5000) AS x RETURN x');
      expect(many.rows).toHaveLength(1000);
    });

    test('a query that takes too long is stopped', async () => {
      const start = performance.now();
      await expect(store().query(endless, { timeout: 500 })).rejects.toMatchObject({ code: 'TIMEOUT' });
      expect(performance.now() - start).toBeLessThan(10_000);
    });

    test('a query is cancelled when its asker goes away', async () => {
      await store().query('RETURN 1');
      const controller = new AbortController();
      setTimeout(() => controller.abort(), 300);
      const start = performance.now();
      const running = store().query(endless, { timeout: 60_000, signal: controller.signal });
      await expect(running).rejects.toMatchObject({ code: 'CANCELLED' });
      expect(performance.now() - start).toBeLessThan(10_000);
      await expect(store().query('RETURN 1', { signal: AbortSignal.abort() })).rejects.toMatchObject({
        code: 'CANCELLED',
      });
      expect((await store().query('RETURN 1')).rows).toEqual([[1]]);
    });

    test('whole numbers given as parameters serve as limits, lists and maps as they are', async () => {
      const { rows } = await store().query('UNWIND $list AS x RETURN x, $map.y AS y LIMIT $n', {
        params: { list: [1, 'dua', null], map: { y: 2.5 }, n: 2 },
      });
      expect(rows).toEqual([
        [1, 2.5],
        ['dua', 2.5],
      ]);
    });
  });
}

const endless =
  'UNWIND range(1, 100000) AS x UNWIND range(1, 100000) AS y UNWIND range(1, 100000) AS z RETURN count(*)';
