import { expect, test } from 'vitest';
import { dropSatellites } from '../src/api/drop-satellites.ts';
import { actor, relation, subgraph } from './small-graph.ts';

const office = (person: string, state: string) => relation(person, state, { type: 'HOLDS_OFFICE', quad: 'structure' });

test('who only holds an office is left out of the overview, who also acts stays with the office', () => {
  const acting = relation('choe-son-hui', 'RUS', { type: 'CONSULT', quad: 'verbal-cooperation' });
  const graph = subgraph(
    [actor('PRK'), actor('RUS'), actor('choe-son-hui'), actor('fu-cong'), actor('CHN')],
    [acting, relation('PRK', 'RUS'), office('choe-son-hui', 'PRK'), office('fu-cong', 'CHN')],
  );
  const { actors, relations, total } = dropSatellites(graph);
  expect(actors.map(({ id }) => id)).toEqual(['PRK', 'RUS', 'choe-son-hui']);
  expect(relations.map(({ type }) => type)).toEqual(['CONSULT', 'AID', 'HOLDS_OFFICE']);
  expect(total).toBe(4);
});

test('a graph of nothing but offices is shown whole', () => {
  const graph = subgraph([actor('CHN'), actor('fu-cong')], [office('fu-cong', 'CHN')]);
  expect(dropSatellites(graph)).toEqual(graph);
});
