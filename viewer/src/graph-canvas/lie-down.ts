import type { Point } from '@simpul/export/picture/curve';

/** Turns points around their middle until they lie along the horizontal: screens are wider than high, names too. */
export function lieDown(positions: ReadonlyMap<string, Point>): ReadonlyMap<string, Point> {
  const points = [...positions.values()];
  const middle = {
    x: points.reduce((sum, { x }) => sum + x, 0) / Math.max(1, points.length),
    y: points.reduce((sum, { y }) => sum + y, 0) / Math.max(1, points.length),
  };
  let [xx, xy, yy] = [0, 0, 0];
  for (const { x, y } of points) {
    xx += (x - middle.x) ** 2;
    xy += (x - middle.x) * (y - middle.y);
    yy += (y - middle.y) ** 2;
  }
  const angle = -Math.atan2(2 * xy, xx - yy) / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return new Map(
    [...positions].map(([id, { x, y }]) => {
      const [dx, dy] = [x - middle.x, y - middle.y];
      return [id, { x: dx * cos - dy * sin, y: dx * sin + dy * cos }];
    }),
  );
}
