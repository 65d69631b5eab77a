import { mixColours, readableColour } from '@simpul/export/picture/colour';
import { linePattern } from '@simpul/export/picture/line-pattern';
import type { Palette } from '@simpul/export/picture/palette';
import { flagUrl } from '../flags/flag-url.ts';
import { pictogramUrl } from '../flags/pictograms.ts';
import type { Attention } from './attention.ts';
import type { SceneEdge, SceneNode } from './scene.ts';

/** How a node is drawn. */
export interface NodeDisplay {
  readonly color: string;
  readonly size: number;
  /** Address of a flag or pictogram; null for a disc that has receded. */
  readonly image: string | null;
  readonly hidden: boolean;
  readonly zIndex: number;
}

/** How a line is drawn. */
export interface EdgeDisplay {
  readonly color: string;
  readonly labelColor: string;
  readonly size: number;
  readonly curvature: number;
  readonly dash: number;
  readonly gap: number;
  /** 1 draws an arrowhead at the target. */
  readonly arrow: 0 | 1;
  readonly hidden: boolean;
  readonly zIndex: number;
}

/** What recedes keeps this little of itself: colours are mixed, as alpha blends wrongly in WebGL. */
const receded = 0.86;

export function nodeDisplay(node: SceneNode, attention: Attention | null, palette: Palette): NodeDisplay {
  const seen = attention === null || attention.nodes.has(node.id);
  const flag = flagUrl(node.actor);
  const colour = flag === null ? palette.kinds[node.kind] : palette.rim;
  return {
    color: seen ? colour : mixColours(colour, palette.background, receded),
    size: node.size,
    image: seen ? (flag ?? pictogramUrl(node.kind)) : null,
    hidden: node.hidden,
    zIndex: seen ? 1 : 0,
  };
}

export function edgeDisplay(edge: SceneEdge, attention: Attention | null, palette: Palette): EdgeDisplay {
  const seen = attention === null || attention.edges.has(edge.id);
  const colour = palette.families[edge.family];
  return {
    color: seen ? colour : mixColours(colour, palette.background, receded),
    labelColor: readableColour(colour, palette.ink, palette.background),
    size: seen ? edge.width + (attention === null ? 0 : 0.6) : Math.min(edge.width, 1.2),
    curvature: edge.curvature,
    ...linePattern(edge.status),
    arrow: edge.mutual ? 0 : 1,
    hidden: edge.hidden,
    zIndex: seen ? 1 : 0,
  };
}
