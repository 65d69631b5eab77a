import type { MultiDirectedGraph } from 'graphology';
import { Sigma } from 'sigma';
import type { NodeProgramType } from 'sigma/rendering';
import { createNodeCompoundProgram } from 'sigma/rendering';
import type { CanvasState } from './canvas-state.ts';
import { edgeNow, highlightedLine } from './canvas-state.ts';
import { CurveProgram } from './curve-program.ts';
import { createDiscProgram } from './disc-program.ts';
import { nodeDisplay } from './display.ts';
import { drawOverlay } from './draw-overlay.ts';
import type { Disc, OverlayFrame } from './overlay-frame.ts';
import { overlayFrame } from './overlay-frame.ts';

/** The types ask for at least one program; none is what draws nothing. */
const drawNothing = createNodeCompoundProgram([] as unknown as [NodeProgramType]);

/** Sigma with our programs; names and labels go on a layer of our own, because Sigma's know no collisions. */
export function createRenderer(graph: MultiDirectedGraph, container: HTMLElement, state: CanvasState): Sigma {
  const disc = createDiscProgram();
  const renderer = new Sigma(graph, container, {
    allowInvalidContainer: true,
    defaultNodeType: 'disc',
    defaultEdgeType: 'curve',
    nodeProgramClasses: { disc },
    // Sigma draws the node under the pointer once more on a layer of its own; ours stands out by the rest receding.
    nodeHoverProgramClasses: { disc: drawNothing },
    edgeProgramClasses: { curve: CurveProgram },
    enableEdgeEvents: true,
    renderLabels: false,
    renderEdgeLabels: false,
    defaultDrawNodeHover: () => undefined,
    zIndex: true,
    stagePadding: 30,
    minCameraRatio: 0.08,
    maxCameraRatio: 4,
    zoomToSizeRatioFunction: (ratio) => ratio ** 0.4,
    nodeReducer: (id, data) => {
      const node = state.nodes.get(id);
      return node === undefined ? data : { ...data, ...nodeDisplay(node, state.attention, state.palette) };
    },
    edgeReducer: (id, data) => {
      const edge = state.edges.get(id);
      return edge === undefined ? data : { ...data, ...edgeNow(edge, state) };
    },
  });
  // The types leave out `beforeLayer`, which the layer needs: events belong to the one above it.
  const below = { style: {}, beforeLayer: 'mouse' };
  renderer.createCanvasContext('overlay', below);
  renderer.resize(true);
  renderer.on('afterRender', () => drawAbove(renderer, state));
  return renderer;
}

/** Where a node is drawn now, in pixels of the viewport; null where it is not. */
export function discOf(renderer: Sigma, id: string): Disc | null {
  const data = renderer.getNodeDisplayData(id);
  if (data === undefined) return null;
  return { ...renderer.framedGraphToViewport(data), radius: renderer.scaleSize(data.size) };
}

/** What the layer above shows now. */
export const frameNow = (renderer: Sigma, state: CanvasState): OverlayFrame =>
  overlayFrame({
    ...state,
    canvas: renderer.getDimensions(),
    highlighted: highlightedLine(state),
    discOf: (id) => discOf(renderer, id),
  });

function drawAbove(renderer: Sigma, state: CanvasState): void {
  const context = renderer.getCanvases()['overlay']?.getContext('2d');
  if (context == null) return;
  const { width, height } = renderer.getDimensions();
  context.clearRect(0, 0, width, height);
  state.labelled = new Set(drawOverlay(context, frameNow(renderer, state)).map(({ id }) => id));
}
