import { expect, test } from 'vitest';
import { foreignFunction } from '../src/foreign-function.ts';

test.each([
  ['RETURN apoc.load.json("x")', 'apoc.load.json'],
  ['RETURN apoc . load . json ("x")', 'apoc.load.json'],
  ['RETURN `apoc`.`load`.`json`("x")', '`apoc`.`load`.`json`'],
  ['RETURN /* date */ genai.vector.encode("x")', 'genai.vector.encode'],
  ["RETURN 'it\\'s' + custom.f(1)", 'custom.f'],
  ['RETURN custom\\u002ef(1)', 'custom.f'],
  ["RETURN '\\u0027 + custom.f(1) + \\u0027'", 'custom.f'],
  ['RETURN "`" + custom.f("`")', 'custom.f'],
])('%s calls a function of an extension', (cypher, found) => {
  expect(foreignFunction(cypher)).toBe(found);
});

test.each([
  'MATCH (a) WHERE a.name = "apoc.load.json(x)" RETURN count(a.name)',
  "MATCH (a) WHERE a.name = 'x\\' custom.f(1)' RETURN a",
  'RETURN date.truncate("day", date()), vector.similarity.cosine([1.0], [1.0])',
  '// apoc.load.json(x)\nRETURN 1',
  '/* apoc.load.json(x) */ RETURN 1.5 + toFloat("2")',
  'MATCH (`a.b`) WHERE (`a.b`).x IN [1] RETURN `a.b`',
])('%s calls none', (cypher) => {
  expect(foreignFunction(cypher)).toBeNull();
});
