import type { Selected } from '../state/view-state.ts';
import type { Scene } from './scene.ts';

/** What the reader looks at: the rest recedes into the background. */
export interface Attention {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /** Nodes that wear a ring. */
  readonly ringed: ReadonlySet<string>;
}

/** The selected or pointed-at relationship with its ends, or the actor with its neighbours; null where there is none. */
export function attentionOf(scene: Scene, target: Selected | null): Attention | null {
  if (target === null) return null;
  const visible = scene.edges.filter((edge) => !edge.hidden);
  if (target.kind === 'actor') {
    if (!scene.nodes.some(({ id }) => id === target.id)) return null;
    const own = visible.filter((edge) => edge.source === target.id || edge.target === target.id);
    const nodes = new Set([target.id, ...own.flatMap((edge) => [edge.source, edge.target])]);
    return { nodes, edges: new Set(own.map(({ id }) => id)), ringed: new Set([target.id]) };
  }
  const edge = visible.find(({ id }) => id === target.id);
  if (edge === undefined) return null;
  const ends = new Set([edge.source, edge.target]);
  return { nodes: ends, edges: new Set([edge.id]), ringed: ends };
}
