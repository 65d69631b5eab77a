import type { Point } from '@simpul/export/picture/curve';
import type { MultiDirectedGraph } from 'graphology';
import { layoutScene } from './layout.ts';
import type { Scene } from './scene.ts';

/** Makes the graph hold what the scene holds; nodes that were there keep their place. False where nothing was added or left. */
export function syncGraph(graph: MultiDirectedGraph, scene: Scene): boolean {
  const ids = new Set(scene.nodes.map(({ id }) => id));
  const edges = scene.edges.filter(({ source, target }) => ids.has(source) && ids.has(target));
  if (holds(graph, ids, new Set(edges.map(({ id }) => id)))) return false;
  const places = layoutScene(scene, knownPlaces(graph, ids));
  graph.clear();
  // Transparent: the disc below the image is the node's colour.
  for (const { id } of scene.nodes) graph.addNode(id, { x: 0, y: 0, ...places.get(id), imageGround: '#00000000' });
  for (const { id, source, target } of edges) graph.addEdgeWithKey(id, source, target);
  return true;
}

function holds(graph: MultiDirectedGraph, nodes: ReadonlySet<string>, edges: ReadonlySet<string>): boolean {
  if (graph.order !== nodes.size || graph.size !== edges.size) return false;
  return graph.everyNode((id) => nodes.has(id)) && graph.everyEdge((id) => edges.has(id));
}

/** A picture of mostly new actors is laid out afresh: a few survivors would only pin it badly. */
function knownPlaces(graph: MultiDirectedGraph, ids: ReadonlySet<string>): ReadonlyMap<string, Point> {
  const common = graph.nodes().filter((id) => ids.has(id));
  if (common.length * 3 < ids.size) return new Map();
  return new Map(
    common.map((id) => [
      id,
      { x: Number(graph.getNodeAttribute(id, 'x')), y: Number(graph.getNodeAttribute(id, 'y')) },
    ]),
  );
}
