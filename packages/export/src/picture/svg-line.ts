import type { Curve, Point } from './curve.ts';
import { pointAt } from './curve.ts';
import type { PictureLine } from './picture.ts';
import { element, rounded } from './svg-element.ts';

/** A line with its dashes and arrowhead, from the edge of one disc to the edge of the other. */
export function svgLine({ curve, margins, color, width, dash, gap, arrow }: PictureLine): string {
  const head = arrow ? headLength(width) : 0;
  const start = leaving(curve, margins[0]);
  const end = 1 - leaving(reversed(curve), margins[1] + head * 0.9);
  // Discs that overlap hide their line.
  if (start >= end) return '';
  const part = between(curve, start, end);
  const stroke = element('path', {
    d: `M${at(part.from)}Q${at(part.control)} ${at(part.to)}`,
    fill: 'none',
    stroke: color,
    'stroke-width': width,
    'stroke-dasharray': gap === 0 ? undefined : `${dash} ${gap}`,
  });
  return arrow ? stroke + arrowhead({ curve, color, width, margin: margins[1] }) : stroke;
}

/** As the canvas draws it: long and wide enough to be seen on a thin line. */
const headLength = (width: number): number => width * 1.6 + 6;

interface Arrowhead {
  readonly curve: Curve;
  readonly color: string;
  readonly width: number;
  readonly margin: number;
}

function arrowhead({ curve, color, width, margin }: Arrowhead): string {
  const back = reversed(curve);
  const tip = pointAt(back, leaving(back, margin));
  const base = pointAt(back, leaving(back, margin + headLength(width)));
  const length = Math.hypot(tip.x - base.x, tip.y - base.y) || 1;
  const half = (width * 1.5 + 6) / 2;
  const [x, y] = [((tip.y - base.y) / length) * half, ((base.x - tip.x) / length) * half];
  const corners = [tip, { x: base.x + x, y: base.y + y }, { x: base.x - x, y: base.y - y }];
  return element('path', { d: `M${corners.map(at).join('L')}Z`, fill: color });
}

const at = ({ x, y }: Point): string => `${rounded(x)} ${rounded(y)}`;

const reversed = ({ from, control, to }: Curve): Curve => ({ from: to, control, to: from });

/** Where a curve leaves a circle around its start, as a share of the way; found by halving. */
function leaving(curve: Curve, radius: number): number {
  let [inside, outside] = [0, 1];
  for (let step = 0; step < 24; step += 1) {
    const middle = (inside + outside) / 2;
    const { x, y } = pointAt(curve, middle);
    if (Math.hypot(x - curve.from.x, y - curve.from.y) < radius) inside = middle;
    else outside = middle;
  }
  return outside;
}

/** The part of a curve from `start` to `end` (de Casteljau). */
function between({ from, control, to }: Curve, start: number, end: number): Curve {
  const first = mix(from, control, start);
  const second = mix(control, to, start);
  const curve = { from, control, to };
  return { from: pointAt(curve, start), control: mix(first, second, end), to: pointAt(curve, end) };
}

const mix = (a: Point, b: Point, share: number): Point => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
});
