import type { Point } from '@simpul/export/picture/curve';

export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

const steps: Readonly<Record<Direction, Point>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

export const isDirection = (key: string): key is Direction => Object.hasOwn(steps, key);

/** The nearest point (y downwards) in the quarter that an arrow key points to; null where there is none. */
export function nextInDirection(points: ReadonlyMap<string, Point>, from: string, direction: Direction): string | null {
  const start = points.get(from);
  if (start === undefined) return null;
  const step = steps[direction];
  let [best, shortest]: [string | null, number] = [null, Number.POSITIVE_INFINITY];
  for (const [id, { x, y }] of points) {
    const [dx, dy] = [x - start.x, y - start.y];
    const along = dx * step.x + dy * step.y;
    const aside = Math.abs(dx * step.y) + Math.abs(dy * step.x);
    if (id === from || along <= 0 || aside > along) continue;
    const distance = along + 2 * aside;
    if (distance < shortest) [best, shortest] = [id, distance];
  }
  return best;
}
