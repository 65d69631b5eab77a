import { create } from 'zustand';
import type { ViewState } from './view-state.ts';
import { urlOfView, viewOfUrl } from './view-url.ts';

interface ViewStore {
  readonly view: ViewState;
  /** Steps taken since the page was opened that `back` can undo. */
  readonly steps: number;
}

/**
 * The view shown. The address holds all of it, and every step is an entry of the browser's history: going back is undo.
 */
export const useView = create<ViewStore>(() => ({ view: viewOfUrl(location.search), steps: stepsHere() }));

/** Takes a step: `back` returns to the view before. */
export function go(change: Partial<ViewState>): void {
  const view = { ...useView.getState().view, ...change };
  const steps = useView.getState().steps + 1;
  history.pushState({ steps }, '', `${location.pathname}${urlOfView(view)}`);
  useView.setState({ view, steps });
}

/** Undoes the last step. */
export function back(): void {
  history.back();
}

/** Follows the browser's back and forward buttons; call once. */
export function followHistory(): void {
  addEventListener('popstate', () => useView.setState({ view: viewOfUrl(location.search), steps: stepsHere() }));
}

function stepsHere(): number {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('steps' in state)) return 0;
  return typeof state.steps === 'number' ? state.steps : 0;
}
