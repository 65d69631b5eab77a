import type { Point } from '@simpul/export/picture/curve';
import { laneCurve, pointAt } from '@simpul/export/picture/curve';
import type { SceneEdge } from './scene.ts';

const samples = 14;

/** Points along a line in the plane of the layout, without its ends; none where an end has no place. */
export function linePoints(
  { source, target, curvature }: SceneEdge,
  positions: ReadonlyMap<string, Point>,
): readonly Point[] {
  const [from, to] = [positions.get(source), positions.get(target)];
  if (from === undefined || to === undefined) return [];
  // Layout has y upwards and the screen downwards: the curve is bent on the screen and turned back.
  const curve = laneCurve({ x: from.x, y: -from.y }, { x: to.x, y: -to.y }, curvature);
  return Array.from({ length: samples - 1 }, (_, index) => {
    const { x, y } = pointAt(curve, (index + 1) / samples);
    return { x, y: -y };
  });
}
