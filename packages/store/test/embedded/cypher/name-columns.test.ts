import { expect, test } from 'vitest';
import { nameColumns } from '../../../src/embedded/cypher/name-columns.ts';

test.each([
  ['RETURN count(*)', 'RETURN count(*) AS `count(*)`'],
  ['MATCH (a) RETURN a, count(*) ORDER BY count(*)', 'MATCH (a) RETURN a, count(*) AS `count(*)` ORDER BY `count(*)`'],
  ['RETURN distinct x+1 , y.z limit 3', 'RETURN distinct x+1 AS `x+1` , y.z limit 3'],
  ["RETURN 'a, b LIMIT', [1, 2]", "RETURN 'a, b LIMIT' AS `'a, b LIMIT'`, [1, 2] AS `[1, 2]`"],
  [
    'RETURN r, type(r) ORDER BY a.id, type( r ), type(r) DESC , x LIMIT 1',
    'RETURN r, type(r) AS `type(r)` ORDER BY a.id, type( r ), `type(r)` DESC , x LIMIT 1',
  ],
  ['RETURN r, type(r) as t order by type(r)', 'RETURN r, type(r) as t order by t'],
  ['RETURN 1 UNION RETURN 2', 'RETURN 1 UNION RETURN 2'],
  ['RETURN 1+1 UNION RETURN 2+2', 'RETURN 1+1 AS `1+1` UNION RETURN 2+2 AS `2+2`'],
  ['RETURN toUpper(a.name) // komentar, lain', 'RETURN toUpper(a.name) AS `toUpper(a.name)` // komentar, lain'],
])('%s', (cypher, named) => {
  expect(nameColumns(cypher)).toBe(named);
});

test.each([
  'RETURN *',
  'RETURN a, b.c, count(*) AS n',
  'RETURN [x IN xs | x] as list',
  'MATCH (a) CALL (a) { MATCH (a)--(b) RETURN count(b) AS n } RETURN a, n',
  'RETURN b.id AS `a.id`',
  'RETURN size(`nama lain`)',
  "WITH 'RETURN count(x)' AS x RETURN x",
])('%s stays as it is', (cypher) => {
  expect(nameColumns(cypher)).toBe(cypher);
});
