/** A line between two nodes, as far as lanes matter. */
export interface LaneEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** Heavier lines run straighter: how many claims. */
  readonly weight: number;
}

/** Distance between neighbouring lanes, as a share of the line's length. */
const spacing = 0.22;
/** No lane bends further; more lanes stand closer. */
const widest = 0.75;
/** A lone line bends a little: a straight one would run through nodes between its ends. */
const lone = 0.1;

/**
 * Curvatures for lines that share their two ends, so that none hides another: the control point of a line's
 * quadratic curve lies `curvature × length` to the left of its middle, looking from source to target. Opposite
 * directions bend to opposite sides; lines all in one direction fan out around the middle.
 */
export function assignLanes(edges: readonly LaneEdge[]): ReadonlyMap<string, number> {
  const curvatures = new Map<string, number>();
  for (const together of byPair(edges)) {
    const [first] = together;
    const forward = together.filter((edge) => edge.source === first?.source).sort(heaviestFirst);
    const backward = together.filter((edge) => edge.source !== first?.source).sort(heaviestFirst);
    const lanes = backward.length === 0 ? fanned(forward.length) : oneSided(Math.max(forward.length, backward.length));
    for (const side of [forward, backward])
      for (const [index, edge] of side.entries()) curvatures.set(edge.id, lanes[index] ?? lone);
  }
  return curvatures;
}

function byPair(edges: readonly LaneEdge[]): Iterable<readonly LaneEdge[]> {
  const pairs = new Map<string, LaneEdge[]>();
  for (const edge of edges) {
    const pair = JSON.stringify([edge.source, edge.target].sort());
    const together = pairs.get(pair);
    if (together === undefined) pairs.set(pair, [edge]);
    else together.push(edge);
  }
  return pairs.values();
}

const heaviestFirst = (a: LaneEdge, b: LaneEdge): number => b.weight - a.weight || (a.id < b.id ? -1 : 1);

/** 0.1, −0.12, 0.32, −0.34, 0.54 …: the heaviest nearly straight, the others to its right and left by turns. */
function fanned(count: number): readonly number[] {
  const step = Math.min(spacing, (2 * (widest - lone)) / Math.max(1, count));
  return Array.from({ length: count }, (_, index) => {
    const side = index % 2 === 1 ? -1 : 1;
    return lone + side * Math.ceil(index / 2) * step;
  });
}

/** 0.11, 0.33, 0.55 …: half a lane away from the middle, which the other direction shares. */
function oneSided(count: number): readonly number[] {
  const step = Math.min(spacing, widest / count);
  return Array.from({ length: count }, (_, index) => (index + 0.5) * step);
}
