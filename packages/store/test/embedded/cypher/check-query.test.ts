import { expect, test } from 'vitest';
import { checkQuery } from '../../../src/embedded/cypher/check-query.ts';

test.each([
  "LOAD CSV FROM '/etc/passwd' AS row RETURN row",
  "load/**/csv from '/etc/passwd' as row return row",
  "MATCH (n) LOAD\nCSV FROM '/etc/passwd' AS row RETURN row",
  "UNWIND [1] AS x LOAD // '\nCSV FROM '/proc/self/environ' AS row RETURN row",
  "RETURN '\\' LOAD CSV FROM \"/etc/passwd\" AS row RETURN row //'",
  'CALL grafeo.procedures()',
  'CALL db.labels() YIELD label RETURN label',
  'MATCH (a) CALL grafeo.pagerank() YIELD score RETURN score',
  'OPTIONAL CALL dbms.components()',
  'MATCH (a) CALL (a) { CREATE (b) } RETURN a',
  'MATCH (a) set a.x = 1',
  'MATCH (a) RETURN a.x REMOVE a.x',
  'SHOW INDEXES',
  'EXPLAIN MATCH (n) RETURN n',
  '/**/ PROFILE MATCH (n) RETURN n',
  'RETURN apoc.load.json("http://127.0.0.1")',
])('%s is refused', (cypher) => {
  expect(() => {
    checkQuery(cypher);
  }).toThrow(/^only reading queries are answered here/);
});

test.each([
  "MATCH (a) WHERE a.name = 'LOAD' RETURN a",
  'MATCH (c:Claim) WHERE c.quote CONTAINS "call, set, delete" RETURN c',
  'MATCH (a) CALL (a) { MATCH (a)--(b) RETURN count(b) AS n } RETURN a, n',
  'CALL { RETURN 1 AS x } RETURN x',
  'MATCH (a:SHOW)-[:USE|LOAD]->(b) RETURN a.set, $create, {call: 1} // DELETE',
  'MATCH (a) RETURN a.id AS `create`',
  'RETURN toUpper("x"), date("2024-01-01")',
])('%s is let through', (cypher) => {
  expect(() => {
    checkQuery(cypher);
  }).not.toThrow();
});
