import type { Point } from '@simpul/export/picture/curve';
import { MultiDirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { clearLines } from './clear-lines.ts';
import { connectedParts } from './connected-parts.ts';
import { disorder } from './disorder.ts';
import { fillFrame } from './fill-frame.ts';
import { lieDown } from './lie-down.ts';
import { packParts } from './pack-parts.ts';
import type { Scene, SceneNode } from './scene.ts';
import { separate } from './separate.ts';
import { relaxStress } from './stress.ts';

export type Positions = ReadonlyMap<string, Point>;

/** Width over height of a usual canvas. */
const aspect = 1.3;

/**
 * Places for all nodes, in pixels as seen when everything fits the screen. Known nodes stay exactly where they are, so
 * that an expansion does not scatter what the reader has learnt; new ones start beside their neighbours. Parts that
 * nothing connects are laid out each for itself and packed. No randomness: the same graph always looks the same.
 */
export function layoutScene(scene: Scene, known: Positions = new Map()): Positions {
  if (known.size > 0) return layoutAround(scene, known);
  const parts = connectedParts(scene).map((part) => bestLayout(part));
  return fillFrame(packParts(parts, aspect), aspect);
}

/** Forces and stress end in the hollow next to where they began: the easiest to read of several beginnings is taken. */
function bestLayout(part: Scene): Positions {
  let [best, least]: [Positions, number] = [layoutPart(part, 0), Number.POSITIVE_INFINITY];
  const count = beginnings(part.nodes.length);
  if (count === 1) return best;
  for (let turn = 0; turn < count; turn += 1) {
    const layout = turn === 0 ? best : layoutPart(part, turn);
    const cost = disorder(part, layout);
    if (cost < least) [best, least] = [layout, cost];
  }
  return best;
}

const beginnings = (order: number): number => (order < 4 || order > 100 ? 1 : order > 40 ? 4 : 10);

function layoutPart(part: Scene, turn: number): Positions {
  const moved = forced(part, startingPoints(part, new Map(), turn), new Set());
  const radii = [...moved.values()].map(({ x, y }) => Math.hypot(x, y));
  const scale = (roomPerNode * Math.sqrt(part.nodes.length)) / 2 / Math.max(1e-6, ...radii);
  const scaled = new Map([...moved].map(([id, { x, y }]) => [id, { x: x * scale, y: y * scale }]));
  const relaxed = part.nodes.length <= mostForStress ? relaxStress(part, scaled) : scaled;
  return settle(part, lieDown(relaxed), new Set());
}

/** Its cost grows with the square; larger parts are overviews, whose lines carry no labels. */
const mostForStress = 160;

function layoutAround(scene: Scene, known: Positions): Positions {
  const pinned = new Set(known.keys());
  if (scene.nodes.every(({ id }) => pinned.has(id))) return known;
  return settle(scene, forced(scene, startingPoints(scene, known), pinned), pinned);
}

/** Each node gets about this much room. */
const roomPerNode = 170;

/** Room for names, and no node on a line that is not its own: the one disturbs the other, so both by turns. */
function settle(scene: Scene, positions: Positions, pinned: ReadonlySet<string>): Positions {
  let settled = positions;
  for (let turn = 0; turn < 6; turn += 1) {
    settled = clearLines(scene, settled, pinned);
    settled = separate(scene.nodes, settled, pinned);
  }
  return settled;
}

function forced(scene: Scene, starts: Positions, pinned: ReadonlySet<string>): Positions {
  const graph = new MultiDirectedGraph();
  for (const { id } of scene.nodes) graph.addNode(id, { ...starts.get(id), fixed: pinned.has(id) });
  for (const { id, source, target, claims } of scene.edges)
    if (graph.hasNode(source) && graph.hasNode(target))
      graph.addEdgeWithKey(id, source, target, { weight: 1 + Math.log2(claims) / 4 });
  if (graph.order < 2) return starts;
  const moved = forceAtlas2(graph, { iterations: iterationsFor(graph.order), settings: settingsFor(graph.order) });
  return new Map(
    Object.entries(moved).map(([id, { x, y }]) => [id, (pinned.has(id) ? starts.get(id) : null) ?? { x, y }]),
  );
}

/** Small parts need a rough start only: stress does the rest. */
const iterationsFor = (order: number): number => (order > 1000 || order <= mostForStress ? 150 : 300);

const settingsFor = (order: number) => ({
  barnesHutOptimize: order > 500,
  gravity: 1.2,
  scalingRatio: 12,
  slowDown: 4,
  edgeWeightInfluence: 0.6,
});

/** Known places; else the middle of known neighbours and a step aside; else a sunflower, heaviest in the middle. */
function startingPoints(scene: Scene, known: Positions, turn = 0): Positions {
  const starts = new Map<string, Point>();
  const byWeight = [...scene.nodes].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  for (const [index, node] of byWeight.entries()) {
    // Another turn deals the same seats in another order.
    const angle = index * (goldenAngle + turn);
    const near = middleOfNeighbours(node, scene, known);
    const radius = near === null ? 60 * Math.sqrt(index + 0.5) : 160;
    const { x, y } = near ?? { x: 0, y: 0 };
    starts.set(node.id, known.get(node.id) ?? { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) });
  }
  return starts;
}

const goldenAngle = Math.PI * (3 - Math.sqrt(5));

function middleOfNeighbours({ id }: SceneNode, scene: Scene, known: Positions): Point | null {
  const points = scene.edges
    .filter(({ source, target }) => source === id || target === id)
    .map(({ source, target }) => known.get(source === id ? target : source))
    .filter((point) => point !== undefined);
  if (points.length === 0) return null;
  const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}
