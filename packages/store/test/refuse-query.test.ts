import { expect, test } from 'vitest';
import { refuseByWords } from '../src/refuse-query.ts';

test.each([
  ['CYPHER 5 RETURN 1', /leave out CYPHER/],
  ['/* x */ profile RETURN 1', /leave out PROFILE/],
  ['\\u0045XPLAIN RETURN 1', /leave out EXPLAIN/],
  ['\u001FEXPLAIN RETURN 1', /leave out EXPLAIN/],
  ['USE other MATCH (n) RETURN n', /another database/],
  ['RETURN 1 AS x UNION USE `other` MATCH (n) RETURN 1 AS x', /another database/],
  ['CALL { USE graph.byName("other") MATCH (n) RETURN n } RETURN n', /another database/],
  ['// x\rRETURN apoc.load.json(1)', /apoc\.load\.json/],
  ['// x\\u000aRETURN apoc.load.json(1)', /apoc\.load\.json/],
  ['RETURN `apoc.load.json`(1)', /apoc\.load\.json/],
  [`RETURN ${'('.repeat(101)}1${')'.repeat(101)}`, /nests deeper than 100/],
  [`RETURN ${'NOT '.repeat(101)}true`, /nests deeper than 100/],
  [`RETURN ${'CASE WHEN true THEN '.repeat(101)}1${' END'.repeat(101)}`, /nests deeper than 100/],
  [`RETURN [${'1, '.repeat(2500)}1]`, /5004, of 4000 at most; give long lists and texts as parameters/],
  [`RETURN '${'x'.repeat(100_000)}'`, /100,000 characters/],
])('%.80j is refused', (cypher, why) => {
  expect(() => refuseByWords(cypher)).toThrow(why);
});

test.each([
  'MATCH (c:Claim) WHERE c.quote CONTAINS "use other" RETURN c.use',
  'MATCH (a:USE)-[:USE]->(b) RETURN a.explain, `use`, b',
  `RETURN ${'('.repeat(99)}1${')'.repeat(99)}`,
  'MATCH (c:Claim) RETURN c.start, c.end, CASE WHEN c.end > 1 THEN 1 ELSE 0 END',
  `RETURN '${'('.repeat(5000)}'`,
  'RETURN 1 // EXPLAIN',
])('%.80j is let through', (cypher) => {
  expect(() => refuseByWords(cypher)).not.toThrow();
});

test('one procedure may be allowed', () => {
  const cypher = 'CALL db.index.fulltext.queryNodes("actor_search", "x") YIELD node RETURN node';
  expect(() => refuseByWords(cypher, 'db.index.fulltext.queryNodes')).not.toThrow();
  expect(() => refuseByWords(cypher)).toThrow('db.index.fulltext.queryNodes');
});
