import { laneCurve } from '@simpul/export/picture/curve';
import type { LabelRequest } from '@simpul/export/picture/place-labels';
import { placeLabels } from '@simpul/export/picture/place-labels';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';

const name = (id: string, [x, y]: readonly [number, number], priority = 1): LabelRequest => ({
  id,
  width: 80,
  height: 16,
  priority,
  anchor: { kind: 'node', centre: { x, y }, radius: 12 },
});

const onLine = (id: string, length: number, width: number): LabelRequest => ({
  id,
  width,
  height: 14,
  priority: 1,
  anchor: { kind: 'curve', curve: laneCurve({ x: 0, y: 0 }, { x: length, y: 0 }, 0), margins: [12, 12] },
});

test('a name stands below its disc', () => {
  expect(placeLabels([name('a', [100, 100])], [])).toEqual([{ id: 'a', version: 0, x: 100, y: 123, angle: 0 }]);
});

test('of two names that want the same place the weightier gets it, the other goes above', () => {
  const placed = placeLabels([name('light', [100, 100], 1), name('heavy', [110, 100], 2)], []);
  expect(placed.map(({ id, y }) => ({ id, y }))).toEqual([
    { id: 'heavy', y: 123 },
    { id: 'light', y: 77 },
  ]);
});

test('a line too short for its label stays without', () => {
  expect(placeLabels([onLine('a', 100, 90)], [])).toEqual([]);
  expect(placeLabels([onLine('a', 200, 90)], [])).toMatchObject([{ id: 'a', x: 100, y: 0 }]);
});

test('a label on a line gives way to a disc in the middle', () => {
  const [placed] = placeLabels([onLine('a', 500, 90)], [{ x: 250, y: 0, radius: 15 }]);
  expect(Math.abs((placed?.x ?? 250) - 250)).toBeGreaterThan(60);
});

test('text on a line that runs leftwards is not upside down', () => {
  const curve = laneCurve({ x: 300, y: 10 }, { x: 0, y: 0 }, 0.1);
  const request: LabelRequest = { ...onLine('a', 0, 90), anchor: { kind: 'curve', curve, margins: [0, 0] } };
  expect(Math.abs(placeLabels([request], [])[0]?.angle ?? Math.PI)).toBeLessThan(Math.PI / 2);
});

test('names never cover each other or a disc, and the order they come in does not matter', () => {
  const names = fc.uniqueArray(
    fc.record({
      id: fc.string({ minLength: 1, maxLength: 6 }),
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 400 }),
      priority: fc.integer({ min: 0, max: 5 }),
    }),
    { selector: ({ id }) => id, maxLength: 25 },
  );
  fc.assert(
    fc.property(names, (all) => {
      const requests = all.map(({ id, x, y, priority }) => name(id, [x, y], priority));
      const discs = all.map(({ x, y }) => ({ x, y, radius: 12 }));
      const placed = placeLabels(requests, discs);
      expect(placeLabels([...requests].reverse(), discs)).toEqual(placed);
      for (const [index, one] of placed.entries()) {
        for (const other of placed.slice(index + 1))
          expect(Math.abs(one.x - other.x) >= 80 || Math.abs(one.y - other.y) >= 16).toBe(true);
        for (const disc of discs) expect(Math.abs(one.x - disc.x) >= 52 || Math.abs(one.y - disc.y) >= 20).toBe(true);
      }
    }),
  );
});

test('a name that would reach out of the canvas stands elsewhere, or nowhere', () => {
  const canvas = { width: 300, height: 200 };
  expect(placeLabels([name('below', [150, 190])], [], canvas)).toMatchObject([{ y: 167 }]);
  expect(placeLabels([name('corner', [10, 188])], [], canvas)).toMatchObject([{ x: 65 }]);
  expect(placeLabels([name('outside', [-200, 100])], [], canvas)).toEqual([]);
});

test('a required label is drawn even where there is no room', () => {
  expect(placeLabels([{ ...onLine('a', 60, 90), required: true }], [])).toMatchObject([{ id: 'a', x: 30, y: 0 }]);
});

test('a label without room gives its shorter version', () => {
  expect(placeLabels([{ ...onLine('a', 100, 90), shorter: [70, 40] }], [])).toMatchObject([{ id: 'a', version: 2 }]);
  expect(placeLabels([{ ...onLine('a', 300, 90), shorter: [40] }], [])).toMatchObject([{ version: 0 }]);
});
