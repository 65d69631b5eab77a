export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A quadratic Bézier curve in pixels, y downwards. */
export interface Curve {
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
}

/** The curve of a lane (`assignLanes`) between two points of the screen. */
export function laneCurve(from: Point, to: Point, curvature: number): Curve {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const control = { x: (from.x + to.x) / 2 + dy * curvature, y: (from.y + to.y) / 2 - dx * curvature };
  return { from, control, to };
}

/** The point at `t` (0 to 1) of the way. */
export function pointAt({ from, control, to }: Curve, t: number): Point {
  const [a, b, c] = [(1 - t) ** 2, 2 * (1 - t) * t, t ** 2];
  return { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y };
}

/** Direction of travel at `t`, in radians. */
export function angleAt({ from, control, to }: Curve, t: number): number {
  const x = (1 - t) * (control.x - from.x) + t * (to.x - control.x);
  const y = (1 - t) * (control.y - from.y) + t * (to.y - control.y);
  return Math.atan2(y, x);
}

/** Length in pixels: chord and control polygon weighted 2:1, within 2 % for the bends that lanes have (Gravesen 1997). */
export function curveLength({ from, control, to }: Curve): number {
  const chord = Math.hypot(to.x - from.x, to.y - from.y);
  const polygon = Math.hypot(control.x - from.x, control.y - from.y) + Math.hypot(to.x - control.x, to.y - control.y);
  return (2 * chord + polygon) / 3;
}
