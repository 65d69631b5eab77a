import type { Point } from '@simpul/export/picture/curve';

type Positions = ReadonlyMap<string, Point>;

/** Side of the squares that the plane is divided into, in pixels. */
const cell = 45;
/** Squares that a node takes to each side and up and down: its disc, its name, and air. */
const aside = 2;
const upright = 1;

/**
 * Puts parts that nothing connects side by side, the first (largest) in the middle, each other where it makes the whole
 * grow least: often into an empty corner. Nothing drifts away because nothing holds it.
 */
export function packParts(parts: readonly Positions[], aspect: number): Positions {
  const packed = new Map<string, Point>();
  const taken = new Set<number>();
  for (const part of parts) {
    const { x, y } = packed.size === 0 ? { x: 0, y: 0 } : bestShift(part, packed, { taken, aspect });
    for (const [id, point] of part) packed.set(id, { x: point.x + x, y: point.y + y });
    for (const square of footprint(part)) taken.add(key(square.x + x / cell, square.y + y / cell));
  }
  return packed;
}

/** A square as one number: this is asked millions of times. */
const key = (column: number, row: number): number => Math.round(column) * 65_536 + Math.round(row);

/** Squares that a part covers: around its nodes, and all between them that lie in its rectangle when it is small. */
function footprint(part: Positions): readonly Point[] {
  const squares = new Map<number, Point>();
  const add = (x: number, y: number): void => void squares.set(key(x, y), { x: Math.round(x), y: Math.round(y) });
  const points = [...part.values()];
  for (const { x, y } of points)
    for (let column = -aside; column <= aside; column += 1)
      for (let row = -upright; row <= upright; row += 1) add(x / cell + column, y / cell + row);
  // Lines run inside the hull; its squares are found by walking from node to node.
  for (const [index, one] of points.entries())
    for (const other of points.slice(index + 1, index + 1 + neighbours)) walk(one, other, add);
  return [...squares.values()];
}

/** Walking from each node to a few others covers the inside well enough. */
const neighbours = 12;

function walk(from: Point, to: Point, add: (x: number, y: number) => void): void {
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / cell);
  for (let step = 1; step < steps; step += 1) {
    const share = step / steps;
    add((from.x + (to.x - from.x) * share) / cell, (from.y + (to.y - from.y) * share) / cell);
  }
}

interface Ground {
  readonly taken: ReadonlySet<number>;
  readonly aspect: number;
}

function bestShift(part: Positions, packed: Positions, { taken, aspect }: Ground): Point {
  const squares = footprint(part);
  const [own, whole] = [extent(part), extent(packed)];
  let [best, least]: [Point, number] = [{ x: whole.right - own.left + 6 * cell, y: 0 }, Number.POSITIVE_INFINITY];
  for (let x = whole.left - own.right - 6 * cell; x <= whole.right - own.left + 6 * cell; x += cell)
    for (let y = whole.bottom - own.top - 4 * cell; y <= whole.top - own.bottom + 4 * cell; y += cell) {
      const [column, row] = [Math.round(x / cell), Math.round(y / cell)];
      const shift = { x: column * cell, y: row * cell };
      const cost = growth(whole, shifted(own, shift), aspect);
      if (cost >= least || squares.some((square) => taken.has(key(square.x + column, square.y + row)))) continue;
      [best, least] = [shift, cost];
    }
  return best;
}

interface Extent {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

function extent(part: Positions): Extent {
  const [xs, ys] = [[...part.values()].map(({ x }) => x), [...part.values()].map(({ y }) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) };
}

const shifted = ({ left, right, bottom, top }: Extent, { x, y }: Point): Extent => ({
  left: left + x,
  right: right + x,
  bottom: bottom + y,
  top: top + y,
});

/** Size of the screen that the whole would need; where that is equal, smaller and further to the lower left is better. */
function growth(whole: Extent, own: Extent, aspect: number): number {
  const width = Math.max(whole.right, own.right) - Math.min(whole.left, own.left);
  const height = Math.max(whole.top, own.top) - Math.min(whole.bottom, own.bottom);
  const corner = own.left - whole.left + own.bottom - whole.bottom;
  return Math.max(width / aspect, height) + (width / aspect + height) * 0.01 + corner * 1e-3;
}
