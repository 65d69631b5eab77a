import type { Point } from '@simpul/export/picture/curve';

/** More would make the layout a lie about what is near. */
const mostStretch = 1.6;

/** Stretches a flat or narrow layout towards the shape of the canvas: the room is there, and labels need it. */
export function fillFrame(positions: ReadonlyMap<string, Point>, aspect: number): ReadonlyMap<string, Point> {
  const points = [...positions.values()];
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const width = Math.max(...xs) - Math.min(...xs);
  const height = Math.max(...ys) - Math.min(...ys);
  if (width === 0 || height === 0) return positions;
  const flatness = width / height / aspect;
  const [stretchX, stretchY] = [
    Math.min(mostStretch, Math.max(1, 1 / flatness)),
    Math.min(mostStretch, Math.max(1, flatness)),
  ];
  return new Map([...positions].map(([id, { x, y }]) => [id, { x: x * stretchX, y: y * stretchY }]));
}
