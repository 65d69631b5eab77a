import type { Sigma } from 'sigma';

/**
 * The arrangement of a graph is part of the analyst's argument: nodes go where they are pulled and stay there.
 * `dragged` tells whether the pointer that goes up now has pulled something: that is no click.
 */
export function dragNodes(renderer: Sigma): { readonly dragged: () => boolean; readonly letGo: () => void } {
  let pulled: string | null = null;
  let moved = false;
  renderer.on('downNode', ({ node }) => {
    pulled = node;
    moved = false;
  });
  renderer.on('moveBody', ({ event }) => {
    if (pulled === null) return;
    moved = true;
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
  return {
    dragged: () => moved,
    letGo() {
      removeEventListener('mouseup', release);
      removeEventListener('touchend', release);
    },
  };
}
