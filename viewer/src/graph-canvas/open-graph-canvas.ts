import type { Point } from '@simpul/export/picture/curve';
import { pointAt } from '@simpul/export/picture/curve';
import type { Palette } from '@simpul/export/picture/palette';
import { MultiDirectedGraph } from 'graphology';
import type { Sigma } from 'sigma';
import type { Selected } from '../state/view-state.ts';
import type { CanvasState } from './canvas-state.ts';
import { edgeNow, emptyState, setScene, turnAttention } from './canvas-state.ts';
import type { EdgeDisplay, NodeDisplay } from './display.ts';
import { nodeDisplay } from './display.ts';
import type { CanvasEvents } from './follow-pointer.ts';
import { followPointer } from './follow-pointer.ts';
import { followSelection } from './follow-selection.ts';
import type { Direction } from './next-in-direction.ts';
import { nextInDirection } from './next-in-direction.ts';
import type { Disc } from './overlay-frame.ts';
import { moveTime } from './move-time.ts';
import { createRenderer, discOf, frameNow } from './renderer.ts';
import type { Scene } from './scene.ts';
import { syncGraph } from './sync-graph.ts';

/** The drawn graph. Only this folder knows Sigma. */
export interface GraphCanvas {
  show(scene: Scene): void;
  select(target: Selected | null): void;
  paint(palette: Palette): void;
  zoom(direction: 'in' | 'out' | 'fit'): void;
  /** The actor beside `from` on the screen. */
  neighbour(from: string, direction: Direction): string | null;
  /** What is drawn, for tests: real display data, in pixels of the canvas. */
  drawn(): Drawn;
  close(): void;
}

export interface Drawn {
  readonly nodes: readonly (NodeDisplay & Disc & { readonly id: string; readonly label: string })[];
  readonly edges: readonly DrawnEdge[];
}

interface DrawnEdge extends EdgeDisplay {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label: string;
  /** Whether the label found room. */
  readonly labelled: boolean;
  /** The middle of the line, to click on; null where the line is not shown. */
  readonly middle: Point | null;
}

declare global {
  interface Window {
    /** What is drawn right now, for tests and the curious. */
    simpul?: { drawn(): Drawn };
  }
}

/** Draws into `container`; throws where the browser has no WebGL. */
export function openGraphCanvas(container: HTMLElement, palette: Palette, events: CanvasEvents): GraphCanvas {
  const state = emptyState(palette);
  const graph = new MultiDirectedGraph();
  const renderer = createRenderer(graph, container, state);
  let frame = 0;
  // Not Sigma's own scheduling: it empties its caches at once, and until the next frame no position would be right.
  const redraw = (): void => {
    turnAttention(state);
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => void renderer.refresh());
  };
  const camera = followSelection(renderer);
  const letGo = followPointer({ renderer, state, events, redraw });
  return {
    show(scene) {
      setScene(state, scene);
      if (syncGraph(graph, scene)) renderer.setCustomBBox(frameOf(graph));
      renderer.refresh();
    },
    select(target) {
      state.selected = target;
      redraw();
      camera.follow(target?.kind === 'relation' ? state.edges.get(target.id) : undefined);
    },
    paint(next) {
      state.palette = next;
      redraw();
    },
    zoom: (direction) => zoomCamera(renderer, direction),
    neighbour: (from, direction) => nextInDirection(shownPoints(renderer, state), from, direction),
    drawn: () => drawnNow(renderer, state),
    close() {
      cancelAnimationFrame(frame);
      letGo();
      renderer.kill();
    },
  };
}

/** What must be on the screen: all nodes, and room for the names of the outermost and for what lies above. A pulled node does not change it. */
function frameOf(graph: MultiDirectedGraph): { x: [number, number]; y: [number, number] } {
  const xs = graph.mapNodes((_, { x }) => Number(x));
  const ys = graph.mapNodes((_, { y }) => Number(y));
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [bottom, top] = [Math.min(...ys), Math.max(...ys)];
  const [aside, above] = [
    Math.max(30 + (right - left) * 0.03, (minWidth - right + left) / 2),
    Math.max(20, (minHeight - top + bottom) / 2),
  ];
  return { x: [left - aside, right + aside], y: [bottom - above - 15, top + above + 25] };
}

/** A pair of actors is not blown up to fill the screen. */
const minWidth = 620;
const minHeight = 380;

function zoomCamera(renderer: Sigma, direction: 'in' | 'out' | 'fit'): void {
  const camera = renderer.getCamera();
  const options = { duration: moveTime() };
  const moves = {
    in: () => camera.animatedZoom(options),
    out: () => camera.animatedUnzoom(options),
    fit: () => camera.animatedReset(options),
  };
  void moves[direction]();
}

function shownPoints(renderer: Sigma, { scene }: CanvasState): ReadonlyMap<string, Point> {
  const shown = scene.nodes.filter(({ hidden }) => !hidden);
  return new Map(shown.map(({ id }) => [id, discOf(renderer, id) ?? { x: 0, y: 0 }]));
}

function drawnNow(renderer: Sigma, state: CanvasState): Drawn {
  const curves = new Map(frameNow(renderer, { ...state, attention: null }).edges.map(({ id, curve }) => [id, curve]));
  const nodes = state.scene.nodes.map((node) => ({
    ...nodeDisplay(node, state.attention, state.palette),
    ...(discOf(renderer, node.id) ?? { x: 0, y: 0, radius: 0 }),
    id: node.id,
    label: node.label,
  }));
  const edges = state.scene.edges.map((edge) => {
    const { id, source, target, label } = edge;
    const curve = curves.get(id);
    const middle = curve === undefined ? null : pointAt(curve, 0.5);
    return { ...edgeNow(edge, state), id, source, target, label, labelled: state.labelled.has(id), middle };
  });
  return { nodes, edges };
}
