import type { LaneEdge } from '@simpul/export/picture/lanes';
import { assignLanes } from '@simpul/export/picture/lanes';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { laneCurve, pointAt } from '@simpul/export/picture/curve';

const edge = (id: string, [source, target]: readonly [string, string], weight = 1): LaneEdge => ({
  id,
  source,
  target,
  weight,
});

/** Height of the middle of a line above the straight way from A to B, to tell lanes apart whatever their direction. */
function side(line: LaneEdge, curvature: number): number {
  const [a, b] = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
  ];
  return -pointAt(line.source === 'A' ? laneCurve(a, b, curvature) : laneCurve(b, a, curvature), 0.5).y;
}

test('a lone line bends a little', () => {
  expect(assignLanes([edge('one', ['A', 'B'])]).get('one')).toBeCloseTo(0.1);
});

test('there and back run on opposite sides', () => {
  const [there, back] = [edge('there', ['A', 'B']), edge('back', ['B', 'A'])];
  const lanes = assignLanes([there, back]);
  expect(side(there, lanes.get('there') ?? 0)).toBeGreaterThan(0);
  expect(side(back, lanes.get('back') ?? 0)).toBeLessThan(0);
});

test('the heaviest of several lines runs straightest', () => {
  const lanes = assignLanes([
    edge('light', ['A', 'B'], 1),
    edge('heavy', ['A', 'B'], 9),
    edge('middle', ['A', 'B'], 3),
  ]);
  const bend = (id: string): number => Math.abs(lanes.get(id) ?? Number.NaN);
  expect(bend('heavy')).toBeLessThan(bend('light'));
  expect(bend('heavy')).toBeLessThan(bend('middle'));
});

test('no two lines between the same ends share a lane, however many and whatever their order', () => {
  const lines = fc
    .array(fc.record({ forward: fc.boolean(), weight: fc.integer({ min: 1, max: 50 }) }), {
      minLength: 1,
      maxLength: 16,
    })
    .map((all) =>
      all.map(({ forward, weight }, index) => edge(`e${index}`, forward ? ['A', 'B'] : ['B', 'A'], weight)),
    );
  fc.assert(
    fc.property(lines, (all) => {
      const lanes = assignLanes(all);
      const heights = all.map((line) => side(line, lanes.get(line.id) ?? Number.NaN)).sort((a, b) => a - b);
      for (const gap of heights.slice(1).map((height, index) => height - (heights[index] ?? height)))
        expect(gap).toBeGreaterThan(1);
      for (const line of all) expect(Math.abs(lanes.get(line.id) ?? Number.NaN)).toBeLessThanOrEqual(0.85);
    }),
  );
});

test('lines between different ends do not push each other aside', () => {
  const lanes = assignLanes([edge('ab', ['A', 'B']), edge('ac', ['A', 'C'])]);
  expect(lanes.get('ab')).toBe(lanes.get('ac'));
});
