import type { Status } from '@simpul/graph-schema/modality';
import { modalities } from '@simpul/graph-schema/modality';

/** Drawn and skipped pixels along the line; a gap of 0 is a solid line. As SVG: `stroke-dasharray`. */
export interface LinePattern {
  readonly dash: number;
  readonly gap: number;
}

const patterns: Readonly<Record<(typeof modalities)[Status]['line'], LinePattern>> = {
  solid: { dash: 1, gap: 0 },
  'long-dash': { dash: 13, gap: 6 },
  'short-dash': { dash: 5, gap: 5 },
  dots: { dash: 2, gap: 5 },
};

/** The stroke of a status: the surer, the more of the line is drawn. */
export const linePattern = (status: Status): LinePattern => patterns[modalities[status].line];

/** Width in pixels of a line that stands for so many claims: doubling the claims adds the same each time. */
export const lineWidth = (claims: number): number => Math.min(7, 1.3 + Math.log2(Math.max(1, claims)));
