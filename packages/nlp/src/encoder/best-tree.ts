/** A square matrix of arc scores: row = dependent, column = head, 0 is the root above all words. */
export interface ArcScores {
  readonly size: number;
  readonly values: Float64Array;
}

const never = -1e9;

/**
 * The best dependency tree (Chu and Liu 1965, Edmonds 1967) with exactly one word under the root: the head of every node, −1
 * for node 0. Linear in the cells of the matrix where no cycle has to be opened, which is nearly always.
 */
export function bestTree({ size, values }: ArcScores): Int32Array {
  const scores = Float64Array.from(values);
  for (let at = 0; at < size; at++) {
    scores[at] = never;
    scores[at * size + at] = never;
  }
  const heads = solve({ size, values: scores });
  const roots = [...heads.keys()].filter((at) => at > 0 && heads[at] === 0);
  if (roots.length === 1) return heads;
  return bestOf(
    (roots.length > 0 ? roots : [...heads.keys()].slice(1)).map((root) => rootedAt(root, { size, values: scores })),
    heads,
  );
}

interface Candidate {
  readonly heads: Int32Array;
  readonly total: number;
}

function bestOf(candidates: readonly Candidate[], otherwise: Int32Array): Int32Array {
  let best: Candidate | null = null;
  for (const candidate of candidates) if (!best || candidate.total > best.total) best = candidate;
  return best?.heads ?? otherwise;
}

/** The best tree in which only `root` hangs on node 0. */
function rootedAt(root: number, { size, values }: ArcScores): Candidate {
  const forced = Float64Array.from(values);
  for (let at = 1; at < size; at++) if (at !== root) forced[at * size] = never / 1000;
  const heads = solve({ size, values: forced });
  let total = 0;
  for (let at = 1; at < size; at++) total += forced[at * size + (heads[at] ?? 0)] ?? 0;
  return { heads, total };
}

function solve(scores: ArcScores): Int32Array {
  const heads = greedyHeads(scores);
  const cycle = findCycle(heads);
  return cycle ? openCycle(scores, heads, cycle) : heads;
}

function greedyHeads({ size, values }: ArcScores): Int32Array {
  const heads = new Int32Array(size);
  for (let at = 1; at < size; at++) {
    let best = 0;
    for (let head = 1; head < size; head++) {
      if ((values[at * size + head] ?? 0) > (values[at * size + best] ?? 0)) best = head;
    }
    heads[at] = best;
  }
  heads[0] = -1;
  return heads;
}

function findCycle(heads: Int32Array): readonly number[] | null {
  const seen = new Int32Array(heads.length);
  for (let start = 1; start < heads.length; start++) {
    const path: number[] = [];
    let at = start;
    while (at > 0 && seen[at] === 0) {
      seen[at] = start;
      path.push(at);
      at = heads[at] ?? -1;
    }
    if (at > 0 && seen[at] === start && path.includes(at)) return path.slice(path.indexOf(at));
  }
  return null;
}

/** Solves the graph in which the cycle is one node (the last), and opens it where the best arc comes in. */
function openCycle(scores: ArcScores, heads: Int32Array, cycle: readonly number[]): Int32Array {
  const { size, values } = scores;
  const score = (dependent: number, head: number): number => values[dependent * size + head] ?? 0;
  const inside = new Set(cycle);
  const rest = [...heads.keys()].filter((at) => !inside.has(at));
  const small = rest.length + 1;
  const contracted = new Float64Array(small * small).fill(never);
  const sum = cycle.reduce((total, at) => total + score(at, heads[at] ?? 0), 0);
  const gain = (at: number, outer: number): number => score(at, outer) - score(at, heads[at] ?? 0);
  const entry = rest.map((outer) => bestBy(cycle, (at) => gain(at, outer)));
  const exit = rest.map((outer) => bestBy(cycle, (at) => score(outer, at)));
  for (const [place, outer] of rest.entries()) {
    for (const [other, head] of rest.entries()) contracted[place * small + other] = score(outer, head);
    contracted[rest.length * small + place] = gain(entry[place] ?? 0, outer) + sum;
    if (outer !== 0) contracted[place * small + rest.length] = score(outer, exit[place] ?? 0);
    contracted[place * small + place] = never;
  }
  const solved = solve({ size: small, values: contracted });
  const result = Int32Array.from(heads);
  for (const [place, outer] of rest.entries()) {
    const head = solved[place] ?? -1;
    if (outer !== 0) result[outer] = head < rest.length ? (rest[head] ?? 0) : (exit[place] ?? 0);
  }
  const into = solved[rest.length] ?? 0;
  result[entry[into] ?? 0] = rest[into] ?? 0;
  return result;
}

function bestBy(places: readonly number[], value: (place: number) => number): number {
  let best = places[0] ?? 0;
  for (const place of places) if (value(place) > value(best)) best = place;
  return best;
}
