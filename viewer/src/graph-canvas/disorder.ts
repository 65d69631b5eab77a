import type { Point } from '@simpul/export/picture/curve';
import { linePoints } from './line-points.ts';
import type { Scene, SceneEdge } from './scene.ts';
import { lengthFor } from './stress.ts';

/**
 * How hard a layout is to read, 0 being best: nodes on lines that are not their own, crossings, and lines too short for
 * their label, each weighing as much as the lines have claims.
 */
export function disorder({ nodes, edges }: Scene, positions: ReadonlyMap<string, Point>): number {
  const lines = edges.map((edge) => ({ edge, weight: weightOf(edge), points: linePoints(edge, positions) }));
  let sum = 0;
  for (const { edge, weight, points } of lines) {
    for (const { id, size } of nodes)
      if (id !== edge.source && id !== edge.target) sum += weight * 3 * nearness(positions.get(id), points, size + 16);
    sum += weight * shortness(edge, positions);
  }
  for (const one of lines)
    for (const other of lines) {
      if (other === one) break;
      if (cross(one.edge, other.edge, positions)) sum += Math.min(one.weight, other.weight);
    }
  return sum;
}

const weightOf = ({ family, claims }: SceneEdge): number => (family === 'structure' ? 0.4 : Math.sqrt(claims));

/** 1 on the line, 0 where there is room. */
function nearness(node: Point | undefined, points: readonly Point[], room: number): number {
  if (node === undefined) return 0;
  const distance = Math.min(...points.map(({ x, y }) => Math.hypot(node.x - x, node.y - y)));
  return Math.max(0, 1 - distance / room);
}

/** Share of the wanted length that is missing. */
function shortness(edge: SceneEdge, positions: ReadonlyMap<string, Point>): number {
  const [from, to] = [positions.get(edge.source), positions.get(edge.target)];
  if (from === undefined || to === undefined) return 0;
  return Math.max(0, 1 - Math.hypot(to.x - from.x, to.y - from.y) / lengthFor(edge, false)) * 2;
}

/** Whether the straight ways of two lines cross; lines with a common end do not. */
function cross(one: SceneEdge, other: SceneEdge, positions: ReadonlyMap<string, Point>): boolean {
  if ([one.source, one.target].some((id) => id === other.source || id === other.target)) return false;
  const [a, b] = [positions.get(one.source), positions.get(one.target)];
  const [c, d] = [positions.get(other.source), positions.get(other.target)];
  if (a === undefined || b === undefined || c === undefined || d === undefined) return false;
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

const side = (a: Point, b: Point, point: Point): boolean =>
  (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x) > 0;
