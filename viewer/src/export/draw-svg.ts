import { cssFont } from '@simpul/export/picture/fonts';
import { palettes } from '@simpul/export/picture/palette';
import type { Font } from '@simpul/export/picture/picture';
import { writeSvg } from '@simpul/export/picture/svg';
import type { Subgraph } from '@simpul/graph-schema/subgraph';
import { ViewerError } from '../api/viewer-error.ts';
import { buildScene } from '../graph-canvas/scene.ts';
import type { ShownView } from './shown-view.ts';
import { inlineImages } from './inline-images.ts';
import { legendRows } from './legend-rows.ts';
import type { Placement } from './shown-picture.ts';
import { shownPicture } from './shown-picture.ts';

interface Drawing extends ShownView {
  /** The part that the filters let through. */
  readonly kept: Subgraph;
  readonly caption: readonly string[];
}

/** The picture on the screen as SVG, with caption and legend. */
export async function drawSvg({ subgraph, kept, view, language, theme, caption }: Drawing): Promise<string> {
  const palette = palettes[theme];
  // Of the whole subgraph, as on the page: lanes and sizes depend on what is hidden, too.
  const picture = shownPicture(buildScene(subgraph, view, language), placementNow(), palette);
  const legend = legendRows(kept, { palette, language });
  return writeSvg({ ...picture, nodes: await inlineImages(picture.nodes), legend, caption, measure: measuring() });
}

function placementNow(): Placement {
  const canvas = document.querySelector('.canvas');
  if (canvas === null || window.simpul === undefined) throw new ViewerError('INTERNAL', 'no picture is shown');
  const nodes = window.simpul.drawn().nodes.filter(({ hidden, radius }) => !hidden && radius > 0);
  return {
    discs: new Map(nodes.map(({ id, x, y, radius }) => [id, { x, y, radius }])),
    canvas: { width: canvas.clientWidth, height: canvas.clientHeight },
  };
}

function measuring(): (text: string, font: Font) => number {
  const context = document.createElement('canvas').getContext('2d');
  return (text, font) => {
    if (context === null) return text.length * font.size * 0.56;
    context.font = cssFont(font);
    return context.measureText(text).width;
  };
}
