import type { Point } from '@simpul/export/picture/curve';
import type { Scene, SceneEdge } from './scene.ts';

const mostRounds = 80;
/** Pixels: when nothing moves further in a round, no eye sees the next. */
const still = 0.5;

/**
 * Moves nodes until distances on the screen are those along the lines, each line as long as its label needs: stress
 * majorization (Gansner, Koren, North 2005), one node at a time. Forces alone pull actors that have much to do with
 * each other so close that nothing could be written between them. The part must be connected.
 */
export function relaxStress(
  { nodes, edges }: Scene,
  positions: ReadonlyMap<string, Point>,
): ReadonlyMap<string, Point> {
  const ids = nodes.map(({ id }) => id);
  const wishes = wishesOf(ids, edges);
  const places = ids.map((id) => ({ ...(positions.get(id) ?? { x: 0, y: 0 }) }));
  for (let [round, step] = [0, still]; round < mostRounds && step >= still; round += 1) {
    step = 0;
    for (const [index, place] of places.entries()) {
      const { x, y } = pulled(index, places, wishes[index] ?? []);
      step = Math.max(step, Math.abs(x - place.x), Math.abs(y - place.y));
      [place.x, place.y] = [x, y];
    }
  }
  return new Map(ids.map((id, index) => [id, places[index] ?? { x: 0, y: 0 }]));
}

/** How far from another node one should be, and how much that matters. */
interface Wish {
  readonly length: number;
  readonly weight: number;
}

/** Where the other nodes want this one: the mean of their wishes, near ones weighing more. */
function pulled(index: number, places: readonly Point[], wishes: readonly Wish[]): Point {
  const here = places[index] ?? { x: 0, y: 0 };
  let [x, y, total] = [0, 0, 0];
  for (const [other, there] of places.entries()) {
    const wish = wishes[other];
    if (other === index || wish === undefined) continue;
    const [dx, dy] = [here.x - there.x, here.y - there.y];
    const stretch = wish.length / Math.max(Math.hypot(dx, dy), 1e-6);
    x += wish.weight * (there.x + dx * stretch);
    y += wish.weight * (there.y + dy * stretch);
    total += wish.weight;
  }
  return total === 0 ? here : { x: x / total, y: y / total };
}

/** Lines with many claims carry the story: they get the length that their labels need. */
function wishesOf(ids: readonly string[], edges: readonly SceneEdge[]): readonly (readonly Wish[])[] {
  const direct = directLines(edges);
  const lengths = pathLengths(ids, [...direct.values()]);
  return lengths.map((row, index) =>
    row.map((shortestWay, other) => {
      const line = direct.get(pairKey(ids[index] ?? '', ids[other] ?? ''));
      // A detour over a common neighbour may be shorter than the line's own label.
      const length = line?.length ?? shortestWay;
      return { length, weight: (1 + (line?.claims ?? 0)) ** 1.5 / Math.max(length, 1) ** 2 };
    }),
  );
}

/** Pixels for a letter, and for arrowheads and discs at both ends. */
const letter = 6.6;
const ends = 105;
const shortest = 120;
const longest = 330;
/** With more lines than this only those with several claims get room for their label: there is none for all. */
const roomForAll = 45;

/** Pixels that a line should have between its ends. */
export const lengthFor = ({ label, family, claims }: SceneEdge, crowded: boolean): number =>
  family === 'structure' || (crowded && claims < 2)
    ? shortest
    : Math.min(longest, Math.max(shortest, ends + letter * label.length));

/** All lines between two nodes together. */
interface DirectLine {
  readonly from: string;
  readonly to: string;
  /** The longest label counts. */
  readonly length: number;
  readonly claims: number;
}

const pairKey = (one: string, other: string): string => JSON.stringify([one, other].sort());

function directLines(edges: readonly SceneEdge[]): ReadonlyMap<string, DirectLine> {
  const lines = new Map<string, DirectLine>();
  for (const edge of edges) {
    const key = pairKey(edge.source, edge.target);
    const before = lines.get(key);
    const length = Math.max(lengthFor(edge, edges.length > roomForAll), before?.length ?? 0);
    const claims = (before?.claims ?? 0) + (edge.family === 'structure' ? 0 : edge.claims);
    lines.set(key, { from: edge.source, to: edge.target, length, claims });
  }
  return lines;
}

/** Shortest ways between all pairs (Floyd–Warshall): parts are small where this is used. */
function pathLengths(ids: readonly string[], lines: readonly DirectLine[]): readonly (readonly number[])[] {
  const indexes = new Map(ids.map((id, index) => [id, index]));
  const lengths = ids.map((_, row) => ids.map((__, column) => (row === column ? 0 : Number.POSITIVE_INFINITY)));
  for (const { from, to, length } of lines) {
    const [row, column] = [indexes.get(from), indexes.get(to)];
    if (row === undefined || column === undefined) continue;
    lengths[row]?.splice(column, 1, length);
    lengths[column]?.splice(row, 1, length);
  }
  for (const [middle, rowOfMiddle] of lengths.entries())
    for (const row of lengths) {
      const toMiddle = row[middle] ?? Number.POSITIVE_INFINITY;
      if (!Number.isFinite(toMiddle)) continue;
      for (const [column, onwards] of rowOfMiddle.entries())
        if (toMiddle + onwards < (row[column] ?? 0)) row[column] = toMiddle + onwards;
    }
  return lengths;
}
