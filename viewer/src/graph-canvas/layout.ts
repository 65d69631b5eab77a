import type { Point } from '@simpul/export/picture/curve';
import { MultiDirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Scene, SceneNode } from './scene.ts';
import { separate } from './separate.ts';

export type Positions = ReadonlyMap<string, Point>;

/** Width over height of a usual screen: circular layouts are stretched to use it. */
const aspect = 1.35;

/**
 * Places for all nodes. Known nodes stay exactly where they are, so that an expansion does not scatter what the reader
 * has learnt; new ones start beside their neighbours. No randomness: the same graph always looks the same.
 */
export function layoutScene(scene: Scene, known: Positions = new Map()): Positions {
  const starts = startingPoints(scene, known);
  const graph = new MultiDirectedGraph();
  for (const { id } of scene.nodes) graph.addNode(id, { ...starts.get(id), fixed: known.has(id) });
  for (const { id, source, target, claims } of scene.edges)
    if (graph.hasNode(source) && graph.hasNode(target))
      graph.addEdgeWithKey(id, source, target, { weight: 1 + Math.log2(claims) / 4 });
  if (graph.order < 2) return starts;
  const unknown = scene.nodes.filter(({ id }) => !known.has(id));
  if (unknown.length === 0) return starts;
  const moved = forceAtlas2(graph, { iterations: iterationsFor(graph.order), settings: settingsFor(graph.order) });
  const scale = known.size > 0 ? 1 : scaleFor(moved, scene.nodes.length);
  const spread = new Map(
    Object.entries(moved).map(([id, { x, y }]): [string, Point] =>
      known.has(id)
        ? [id, known.get(id) ?? { x, y }]
        : [id, { x: x * scale * (known.size > 0 ? 1 : aspect), y: y * scale }],
    ),
  );
  return separate(scene.nodes, spread, new Set(known.keys()));
}

const iterationsFor = (order: number): number => (order > 1000 ? 150 : order > 300 ? 300 : 600);

const settingsFor = (order: number) => ({
  barnesHutOptimize: order > 500,
  gravity: 1.2,
  scalingRatio: 12,
  slowDown: 4,
  edgeWeightInfluence: 0.6,
});

/** Layout units are made pixels: each node gets about this much room, as seen when the whole graph fits the screen. */
const roomPerNode = 150;

function scaleFor(positions: Readonly<Record<string, Point>>, count: number): number {
  const radii = Object.values(positions).map(({ x, y }) => Math.hypot(x, y));
  const wanted = (roomPerNode * Math.sqrt(count)) / 2;
  return wanted / Math.max(1e-6, ...radii);
}

/** Known places; else the middle of known neighbours and a step aside; else a sunflower, heaviest in the middle. */
function startingPoints(scene: Scene, known: Positions): Positions {
  const starts = new Map<string, Point>();
  const byWeight = [...scene.nodes].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  for (const [index, node] of byWeight.entries()) {
    const angle = index * goldenAngle;
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
