import type { Point } from '@simpul/export/picture/curve';
import type { SceneNode } from './scene.ts';

/** Room a node claims: its disc, and below it a name that is wider than high. */
const roomAside = 58;
const roomUpright = 38;
const rounds = 60;

/**
 * Moves nodes apart until discs and names have room; those in `pinned` stay. Room is an ellipse, as names are wide:
 * noverlap knows only circles and would pull the picture apart upwards as well.
 */
export function separate(
  nodes: readonly SceneNode[],
  positions: ReadonlyMap<string, Point>,
  pinned: ReadonlySet<string>,
): ReadonlyMap<string, Point> {
  const places = nodes.map(({ id }) => ({
    id,
    free: !pinned.has(id),
    x: positions.get(id)?.x ?? 0,
    y: positions.get(id)?.y ?? 0,
  }));
  for (let round = 0; round < rounds; round += 1) {
    let moved = false;
    for (const one of places)
      for (const other of places) {
        if (other === one) break;
        moved = push(other, one) || moved;
      }
    if (!moved) break;
  }
  return new Map(places.map(({ id, x, y }) => [id, { x, y }]));
}

interface Place {
  readonly id: string;
  readonly free: boolean;
  x: number;
  y: number;
}

/** True where the two stood too close and at least one could move. */
function push(one: Place, other: Place): boolean {
  if (!one.free && !other.free) return false;
  const [dx, dy] = [(other.x - one.x) / (2 * roomAside), (other.y - one.y) / (2 * roomUpright)];
  const distance = Math.hypot(dx, dy);
  if (distance >= 1) return false;
  // Two nodes on one point part sideways, in the order of their ids.
  const [ux, uy] = distance < 1e-6 ? [one.id < other.id ? 1 : -1, 0] : [dx / distance, dy / distance];
  const missing = (1 - distance) * (one.free && other.free ? 0.5 : 1);
  const [x, y] = [ux * missing * 2 * roomAside, uy * missing * 2 * roomUpright];
  if (one.free) [one.x, one.y] = [one.x - x, one.y - y];
  if (other.free) [other.x, other.y] = [other.x + x, other.y + y];
  return true;
}
