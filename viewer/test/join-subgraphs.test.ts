import { expect, test } from 'vitest';
import { joinSubgraphs } from '../src/api/load-graph.ts';
import { actor, relation, subgraph } from './small-graph.ts';

test('parts of the graph joined hold everything once', () => {
  const one = subgraph([actor('PRK'), actor('RUS')], [relation('PRK', 'RUS')]);
  const other = subgraph([actor('RUS'), actor('UKR')], [relation('PRK', 'RUS'), relation('RUS', 'UKR')]);
  const joined = joinSubgraphs([one, other]);
  expect(joined.actors.map(({ id }) => id)).toEqual(['PRK', 'RUS', 'UKR']);
  expect(joined.relations.map(({ id }) => id)).toEqual(['PRK-AID-RUS', 'RUS-AID-UKR']);
  expect(joined.total).toBe(2);
});

test('if one part was cut, the whole is', () => {
  const whole = subgraph([actor('PRK')], []);
  expect(joinSubgraphs([whole, { ...whole, truncated: true, total: 900 }])).toMatchObject({
    truncated: true,
    total: 900,
  });
});
