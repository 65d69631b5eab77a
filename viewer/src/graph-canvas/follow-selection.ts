import type { Sigma } from 'sigma';
import type { CameraState } from 'sigma/types';
import { moveTime } from './move-time.ts';
import { discOf } from './renderer.ts';
import type { SceneEdge } from './scene.ts';

/** Pixels between the ends of a line under which its label can't be read. */
const readable = 200;
const comfortable = 330;

/**
 * Goes nearer to a selected line that is too short on the screen for its label, and back when nothing is selected
 * any more; where the label can be read nothing moves.
 */
export function followSelection(renderer: Sigma): { follow(edge: SceneEdge | undefined): void } {
  const camera = renderer.getCamera();
  let before: CameraState | null = null;
  return {
    follow(edge) {
      if (edge === undefined) {
        if (before !== null) void camera.animate(before, { duration: moveTime() });
        before = null;
        return;
      }
      const near = nearer(renderer, edge);
      if (near === null) return;
      before ??= camera.getState();
      void camera.animate(near, { duration: moveTime() });
    },
  };
}

function nearer(renderer: Sigma, { source, target }: SceneEdge): Partial<CameraState> | null {
  const [from, to] = [discOf(renderer, source), discOf(renderer, target)];
  const [one, other] = [renderer.getNodeDisplayData(source), renderer.getNodeDisplayData(target)];
  if (from === null || to === null || one === undefined || other === undefined) return null;
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length >= readable || length === 0) return null;
  const camera = renderer.getCamera();
  const ratio = camera.getBoundedRatio(camera.ratio * (length / comfortable));
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2, ratio };
}
