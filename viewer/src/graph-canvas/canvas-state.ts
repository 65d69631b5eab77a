import type { Palette } from '@simpul/export/picture/palette';
import type { Selected } from '../state/view-state.ts';
import type { Attention } from './attention.ts';
import { attentionOf } from './attention.ts';
import type { EdgeDisplay } from './display.ts';
import { edgeDisplay } from './display.ts';
import type { Scene, SceneEdge, SceneNode } from './scene.ts';

/** What changes while a canvas is open; `attention` follows from the rest (`turnAttention`). */
export interface CanvasState {
  scene: Scene;
  nodes: ReadonlyMap<string, SceneNode>;
  edges: ReadonlyMap<string, SceneEdge>;
  palette: Palette;
  selected: Selected | null;
  hovered: Selected | null;
  attention: Attention | null;
  /** Ids of what has its label on the screen. */
  labelled: ReadonlySet<string>;
}

export function emptyState(palette: Palette): CanvasState {
  const scene: Scene = { nodes: [], edges: [] };
  const nothing = { selected: null, hovered: null, attention: null };
  return { scene, nodes: new Map(), edges: new Map(), palette, ...nothing, labelled: new Set() };
}

export function setScene(state: CanvasState, scene: Scene): void {
  state.scene = scene;
  state.nodes = new Map(scene.nodes.map((node) => [node.id, node]));
  state.edges = new Map(scene.edges.map((edge) => [edge.id, edge]));
  turnAttention(state);
}

/** A pointed-at actor draws the attention; a pointed-at line only swells, so that crossing the picture does not make it flicker. */
export function turnAttention(state: CanvasState): void {
  const { scene, hovered, selected } = state;
  state.attention = attentionOf(scene, hovered?.kind === 'actor' ? hovered : selected);
}

/** The line under the pointer. */
export const highlightedLine = ({ hovered }: CanvasState): string | null =>
  hovered?.kind === 'relation' ? hovered.id : null;

export function edgeNow(edge: SceneEdge, state: CanvasState): EdgeDisplay {
  if (edge.id !== highlightedLine(state)) return edgeDisplay(edge, state.attention, state.palette);
  const display = edgeDisplay(edge, null, state.palette);
  return { ...display, size: display.size + 1.6, zIndex: 2 };
}
