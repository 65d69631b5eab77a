import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutScene } from '../src/graph-canvas/layout.ts';
import { buildScene } from '../src/graph-canvas/scene.ts';
import { initialView } from '../src/state/view-state.ts';
import { actor, relation, subgraph } from './small-graph.ts';

const sceneOf = (pairs: readonly (readonly [string, string])[]) => {
  const ids = [...new Set(pairs.flat())];
  const relations = pairs.map(([source, target], index) => relation(source, target, { id: `r${index}` }));
  return buildScene(
    subgraph(
      ids.map((id) => actor(id)),
      relations,
    ),
    initialView,
    'id',
  );
};

const star = sceneOf([
  ['PRK', 'RUS'],
  ['RUS', 'UKR'],
  ['KOR', 'PRK'],
  ['USA', 'PRK'],
]);

test('the same graph always looks the same', () => {
  expect(layoutScene(star)).toEqual(layoutScene(star));
});

test('expanding leaves every known actor exactly where it was', () => {
  const before = layoutScene(star);
  const grown = sceneOf([
    ['PRK', 'RUS'],
    ['RUS', 'UKR'],
    ['KOR', 'PRK'],
    ['USA', 'PRK'],
    ['RUS', 'IRN'],
    ['RUS', 'CHN'],
  ]);
  const after = layoutScene(grown, before);
  for (const [id, point] of before) expect(after.get(id)).toEqual(point);
  expect(after.size).toBe(7);
});

test('a line is long enough for its label', () => {
  const places = layoutScene(sceneOf([['PRK', 'RUS']]));
  const [one, other] = [places.get('PRK'), places.get('RUS')];
  expect(Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0))).toBeGreaterThan(130);
});

test('the line of the story gets the length that its label needs, also among neighbours', () => {
  const told = { claims: 8, itemClasses: ['troops', 'munitions'], itemStatus: ['asserted', 'asserted'] } as const;
  const relations = [
    relation('PRK', 'RUS', { id: 'story', ...told }),
    ...['KOR', 'USA', 'UKR', 'NATO'].flatMap((id) => [
      relation(id, 'PRK', { id: `${id}-1`, type: 'ACCUSE', quad: 'verbal-conflict' }),
      relation(id, 'RUS', { id: `${id}-2`, type: 'ACCUSE', quad: 'verbal-conflict' }),
    ]),
  ];
  const actors = ['PRK', 'RUS', 'KOR', 'USA', 'UKR', 'NATO'].map((id) => actor(id));
  const places = layoutScene(buildScene(subgraph(actors, relations), initialView, 'id'));
  const [one, other] = [places.get('PRK'), places.get('RUS')];
  // "membantu: pasukan, amunisi" is some 160 pixels wide; discs and arrowhead need 70.
  expect(Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0))).toBeGreaterThan(230);
});

test('a part that nothing holds does not drift away', () => {
  const places = layoutScene(
    sceneOf([
      ['A', 'B'],
      ['B', 'C'],
      ['C', 'A'],
      ['X', 'Y'],
    ]),
  );
  const distances = ['A', 'B', 'C'].map((id) => {
    const [one, other] = [places.get(id), places.get('X')];
    return Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0));
  });
  expect(Math.min(...distances)).toBeLessThan(400);
});

test('no two actors stand on each other, whatever the graph', () => {
  const ids = fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J');
  fc.assert(
    fc.property(fc.array(fc.tuple(ids, ids), { minLength: 1, maxLength: 20 }), (pairs) => {
      const scene = sceneOf(pairs);
      const places = [...layoutScene(scene).values()];
      expect(places).toHaveLength(scene.nodes.length);
      for (const [index, one] of places.entries())
        for (const other of places.slice(index + 1))
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(30);
    }),
    { numRuns: 40 },
  );
});
