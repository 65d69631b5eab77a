import type { Sigma } from 'sigma';
import type { Selected } from '../state/view-state.ts';
import type { CanvasState } from './canvas-state.ts';
import { dragNodes } from './drag-nodes.ts';

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
  const { dragged, letGo } = dragNodes(renderer);
  renderer.on('clickNode', ({ node }) => {
    if (!dragged()) events.select({ kind: 'actor', id: node });
  });
  renderer.on('clickEdge', ({ edge }) => events.select({ kind: 'relation', id: edge }));
  renderer.on('clickStage', () => events.select(null));
  renderer.on('doubleClickNode', ({ node, event }) => {
    event.preventSigmaDefault();
    events.expand(node);
  });
  return letGo;
}
