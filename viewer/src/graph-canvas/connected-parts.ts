import type { Scene } from './scene.ts';

/** The parts of a scene that no line connects, the largest first. */
export function connectedParts(scene: Scene): readonly Scene[] {
  const leaders = new Map(scene.nodes.map(({ id }) => [id, id]));
  const leaderOf = (id: string): string => {
    let leader = id;
    for (let next = leaders.get(leader); next !== undefined && next !== leader; next = leaders.get(leader))
      leader = next;
    return leader;
  };
  for (const { source, target } of scene.edges)
    if (leaders.has(source) && leaders.has(target)) leaders.set(leaderOf(source), leaderOf(target));
  const parts = new Map<string, { nodes: Scene['nodes'][number][]; edges: Scene['edges'][number][] }>();
  for (const node of scene.nodes) {
    const leader = leaderOf(node.id);
    const part = parts.get(leader) ?? { nodes: [], edges: [] };
    part.nodes.push(node);
    parts.set(leader, part);
  }
  for (const edge of scene.edges) parts.get(leaderOf(edge.source))?.edges.push(edge);
  return [...parts.values()].sort((a, b) => b.nodes.length - a.nodes.length);
}
