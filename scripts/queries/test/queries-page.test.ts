import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { queriesPage } from '../queries-page.ts';
import { queriesFolder, readExampleQueries } from '../../../packages/cli/src/example-queries.ts';

it('the page of queries is the one made from the files; if not: npm run queries', () => {
  expect(readFileSync(new URL('README.md', queriesFolder), 'utf8')).toBe(queriesPage(readExampleQueries()));
});

it('there are at least twenty questions, none asked twice', () => {
  const questions = readExampleQueries().map(({ question }) => question.en);
  expect(questions.length).toBeGreaterThanOrEqual(20);
  expect(new Set(questions).size).toBe(questions.length);
});

it('every parameter of a query has a value to try, and every value a parameter', () => {
  for (const { name, cypher, params } of readExampleQueries()) {
    const used = new Set([...cypher.matchAll(/\$(\w+)/gu)].map(([, key]) => key));
    expect([...used].toSorted(), name).toEqual(Object.keys(params).toSorted());
  }
});

it('every query orders its rows, so that two stores give one answer', () => {
  for (const { name, cypher } of readExampleQueries()) expect(cypher, name).toContain('ORDER BY');
});
