import type { Sigma } from 'sigma';
import type { Selected } from '../state/view-state.ts';
import type { CanvasState } from './canvas-state.ts';

/** What the reader did on the canvas. */
export interface CanvasEvents {
  select(target: Selected | null): void;
  /** A double click on an actor. */
  expand(actor: string): void;
}

interface Pointer {
  readonly renderer: Sigma;
  readonly state: CanvasState;
  readonly events: CanvasEvents;
  readonly redraw: () => void;
}

/** Turns pointer events into selections, attention and moved nodes; the returned function lets go of the page. */
export function followPointer(pointer: Pointer): () => void {
  const { renderer, state, events, redraw } = pointer;
  const hover = (target: Selected | null): void => {
    if (state.hovered?.id === target?.id) return;
    state.hovered = target;
    renderer.getContainer().style.cursor = target === null ? '' : 'pointer';
    redraw();
  };
  renderer.on('enterNode', ({ node }) => hover({ kind: 'actor', id: node }));
  renderer.on('leaveNode', () => hover(null));
  renderer.on('enterEdge', ({ edge }) => hover({ kind: 'relation', id: edge }));
  renderer.on('leaveEdge', () => hover(null));
  renderer.on('clickNode', ({ node }) => events.select({ kind: 'actor', id: node }));
  renderer.on('clickEdge', ({ edge }) => events.select({ kind: 'relation', id: edge }));
  renderer.on('clickStage', () => events.select(null));
  renderer.on('doubleClickNode', ({ node, event }) => {
    event.preventSigmaDefault();
    events.expand(node);
  });
  return dragNodes(renderer);
}

/** The arrangement of a graph is part of the analyst's argument: nodes go where they are pulled and stay there. */
function dragNodes(renderer: Sigma): () => void {
  let pulled: string | null = null;
  renderer.on('downNode', ({ node }) => {
    pulled = node;
  });
  renderer.on('moveBody', ({ event }) => {
    if (pulled === null) return;
    renderer.getGraph().mergeNodeAttributes(pulled, renderer.viewportToGraph(event));
    event.preventSigmaDefault();
    event.original.preventDefault();
    event.original.stopPropagation();
  });
  const release = (): void => {
    pulled = null;
  };
  addEventListener('mouseup', release);
  addEventListener('touchend', release);
  return () => {
    removeEventListener('mouseup', release);
    removeEventListener('touchend', release);
  };
}
