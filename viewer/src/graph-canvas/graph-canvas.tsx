/* oxlint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions -- a picture walked with the arrow keys is an application; the table says the same */
import { palettes } from '@simpul/export/picture/palette';
import type { KeyboardEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../language/use-texts.ts';
import { useTheme } from '../state/use-preferences.ts';
import type { Selected } from '../state/view-state.ts';
import { CanvasTools } from './canvas-tools.tsx';
import type { CanvasEvents } from './follow-pointer.ts';
import { isDirection } from './next-in-direction.ts';
import type { GraphCanvas as Canvas } from './open-graph-canvas.ts';
import { openGraphCanvas } from './open-graph-canvas.ts';
import type { Scene } from './scene.ts';

interface Properties extends CanvasEvents {
  readonly scene: Scene;
  readonly selected: Selected | null;
  /** The browser can't draw: the table has to do. */
  readonly onFailure: () => void;
}

/** The graph as a picture, walked with the pointer or the arrow keys. */
export function GraphCanvas({ scene, selected, onFailure, ...events }: Properties) {
  const texts = useTexts();
  const theme = useTheme();
  const container = useRef<HTMLDivElement>(null);
  const latest = useRef<CanvasEvents>(events);
  useEffect(() => {
    latest.current = events;
  });
  const [canvas, setCanvas] = useState<Canvas | null>(null);
  useEffect(() => {
    if (container.current === null) return undefined;
    const opened = tryOpen(container.current, latest);
    if (opened === null) return onFailure();
    setCanvas(opened);
    window.simpul = { drawn: () => opened.drawn() };
    return () => opened.close();
  }, [onFailure]);
  useEffect(() => canvas?.paint(palettes[theme]), [canvas, theme]);
  useEffect(() => canvas?.show(scene), [canvas, scene]);
  useEffect(() => canvas?.select(selected), [canvas, selected]);
  const walk = (event: KeyboardEvent): void => {
    if (!isDirection(event.key) || canvas === null) return;
    event.preventDefault();
    const from = selected?.kind === 'actor' ? selected.id : heaviest(scene);
    const next = from === null ? null : selected?.kind === 'actor' ? canvas.neighbour(from, event.key) : from;
    if (next !== null) events.select({ kind: 'actor', id: next });
  };
  return (
    <>
      <div
        className="canvas"
        ref={container}
        role="application"
        tabIndex={0}
        aria-label={texts.canvas}
        onKeyDown={walk}
      />
      <CanvasTools onZoom={(direction) => canvas?.zoom(direction)} />
    </>
  );
}

function tryOpen(container: HTMLElement, latest: { readonly current: CanvasEvents }): Canvas | null {
  try {
    return openGraphCanvas(container, palettes.light, {
      select: (target) => latest.current.select(target),
      expand: (actor) => latest.current.expand(actor),
    });
  } catch (error) {
    console.warn('no WebGL: showing the table instead', error);
    return null;
  }
}

const heaviest = ({ nodes }: Scene): string | null =>
  nodes.filter(({ hidden }) => !hidden).sort((a, b) => b.weight - a.weight)[0]?.id ?? null;
