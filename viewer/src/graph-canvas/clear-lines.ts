import type { Point } from '@simpul/export/picture/curve';
import { linePoints } from './line-points.ts';
import type { Scene } from './scene.ts';

/** A node stays this far from lines that are not its own, beside its radius. */
const clearance = 22;
/** Beyond this many lines no node can keep clear of all. */
const mostLines = 250;

/** Pushes nodes off the lines of others, once: a disc on a line looks like its end. Nodes in `pinned` stay. */
export function clearLines(
  scene: Scene,
  positions: ReadonlyMap<string, Point>,
  pinned: ReadonlySet<string>,
): ReadonlyMap<string, Point> {
  if (scene.edges.length > mostLines) return positions;
  const lines = scene.edges.map((edge) => ({ edge, points: linePoints(edge, positions) }));
  const moved = new Map(positions);
  for (const { id, size } of scene.nodes) {
    if (pinned.has(id)) continue;
    const start = positions.get(id) ?? { x: 0, y: 0 };
    let [x, y] = [start.x, start.y];
    for (const { edge, points } of lines) {
      if (edge.source === id || edge.target === id) continue;
      const [awayX, awayY] = wayOff({ x, y }, points, size + clearance);
      [x, y] = [x + awayX, y + awayY];
    }
    moved.set(id, { x, y });
  }
  return moved;
}

/** Half the step that leads away from the nearest point: several lines may push against each other. */
function wayOff({ x, y }: Point, points: readonly Point[], room: number): readonly [number, number] {
  let nearest = Number.POSITIVE_INFINITY;
  let away: readonly [number, number] = [0, 0];
  for (const point of points) {
    const [dx, dy] = [x - point.x, y - point.y];
    const distance = Math.hypot(dx, dy);
    if (distance >= Math.min(room, nearest)) continue;
    nearest = distance;
    const step = (room - distance) / 2 / Math.max(distance, 1e-6);
    away = distance < 1e-6 ? [room / 2, 0] : [dx * step, dy * step];
  }
  return away;
}
