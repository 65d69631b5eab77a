import { expect, test } from 'vitest';
import { nextInDirection } from '../src/graph-canvas/next-in-direction.ts';

const points = new Map([
  ['middle', { x: 0, y: 0 }],
  ['right', { x: 100, y: 10 }],
  ['far right', { x: 300, y: 0 }],
  ['below', { x: 10, y: 80 }],
]);

test('an arrow key goes to the nearest actor on that side', () => {
  expect(nextInDirection(points, 'middle', 'ArrowRight')).toBe('right');
  expect(nextInDirection(points, 'right', 'ArrowRight')).toBe('far right');
  expect(nextInDirection(points, 'middle', 'ArrowDown')).toBe('below');
});

test('where there is none on that side it stays', () => {
  expect(nextInDirection(points, 'middle', 'ArrowUp')).toBeNull();
  expect(nextInDirection(points, 'gone', 'ArrowUp')).toBeNull();
});
