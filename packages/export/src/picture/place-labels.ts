import type { Curve, Point } from './curve.ts';
import { angleAt, curveLength, pointAt } from './curve.ts';

/** A text that wants a place; widths and heights in pixels as measured by whoever draws. */
export interface LabelRequest {
  readonly id: string;
  readonly width: number;
  /** Widths of shorter versions of the text, tried in turn where it finds no room. */
  readonly shorter?: readonly number[];
  readonly height: number;
  /** Placed first; others give way. */
  readonly priority: number;
  /** Drawn in any case: where nothing is free, at the first place. */
  readonly required?: boolean;
  readonly anchor: NodeAnchor | CurveAnchor;
}

/** Beside a disc: below, above, right or left, in that order. */
export interface NodeAnchor {
  readonly kind: 'node';
  readonly centre: Point;
  readonly radius: number;
}

/** On a curve, along it, where it is long enough: `margins` are the radii of the discs at its ends. */
export interface CurveAnchor {
  readonly kind: 'curve';
  readonly curve: Curve;
  readonly margins: readonly [number, number];
}

/** Centre of the text and its turn in radians; never upside down. */
export interface PlacedLabel {
  readonly id: string;
  /** 0 for the text itself, 1 for the first of its shorter versions … */
  readonly version: number;
  readonly x: number;
  readonly y: number;
  readonly angle: number;
}

/** A rectangle turned around its centre. */
interface Box extends Point {
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly angle: number;
}

/**
 * Greedy placement by priority: a label takes its first place that meets no disc and no label placed before it, and
 * is left out where there is none. What would reach out of the canvas has no place. The same input always gives the same picture, so that labels do not flicker.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  discs: readonly (Point & { readonly radius: number })[],
  canvas: Canvas = { width: Infinity, height: Infinity },
): readonly PlacedLabel[] {
  const taken: Box[] = discs.map(({ x, y, radius }) => ({ x, y, halfWidth: radius, halfHeight: radius, angle: 0 }));
  const placed: PlacedLabel[] = [];
  for (const request of [...requests].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1))) {
    const place = findPlace(request, taken, canvas);
    if (place === null) continue;
    const { box, version } = place;
    taken.push(box);
    placed.push({ id: request.id, version, x: box.x, y: box.y, angle: box.angle });
  }
  return placed;
}

interface Canvas {
  readonly width: number;
  readonly height: number;
}

function findPlace(
  request: LabelRequest,
  taken: readonly Box[],
  canvas: Canvas,
): { readonly box: Box; readonly version: number } | null {
  const widths = [request.width, ...(request.shorter ?? [])];
  for (const [version, width] of widths.entries()) {
    const free = candidates({ ...request, width, required: false }).find(
      (box) => isInside(box, canvas) && !taken.some((other) => overlap(box, other)),
    );
    if (free !== undefined) return { box: free, version };
  }
  const [first] = request.required === true ? candidates(request) : [];
  return first === undefined ? null : { box: first, version: 0 };
}

function isInside(box: Box, canvas: Canvas): boolean {
  if (canvas.width === Infinity) return true;
  const [reachX, reachY] = [shadow(box, 0), shadow(box, Math.PI / 2)];
  return box.x >= reachX && box.y >= reachY && box.x <= canvas.width - reachX && box.y <= canvas.height - reachY;
}

function candidates({ anchor, width, height, required = false }: LabelRequest): readonly Box[] {
  const size = { halfWidth: width / 2, halfHeight: height / 2 };
  return anchor.kind === 'node' ? aroundDisc(anchor, size) : alongCurve(anchor, size, required);
}

type HalfSize = Pick<Box, 'halfWidth' | 'halfHeight'>;

/** Pixels between a disc and its name. */
const gap = 3;

function aroundDisc({ centre: { x, y }, radius }: NodeAnchor, size: HalfSize): readonly Box[] {
  const [aside, upright] = [radius + gap + size.halfWidth, radius + gap + size.halfHeight];
  const centres = [
    { x, y: y + upright },
    { x, y: y - upright },
    { x: x + aside, y },
    { x: x - aside, y },
  ];
  return centres.map((centre) => ({ ...centre, ...size, angle: 0 }));
}

/** Shares of the way that are tried, middle first. */
const stations = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8];

/** Room beside the text on its line, so that the line is seen on both sides. */
const lineRoom = 14;

function alongCurve({ curve, margins }: CurveAnchor, size: HalfSize, required: boolean): readonly Box[] {
  const length = curveLength(curve);
  const needed = size.halfWidth * 2 + lineRoom;
  const fits = length - margins[0] - margins[1] >= needed;
  if (!fits && !required) return [];
  const [first, last] = [(margins[0] + needed / 2) / length, 1 - (margins[1] + needed / 2) / length];
  return stations
    .filter((station) => (fits ? station >= first && station <= last : station === 0.5))
    .map((station) => ({ ...pointAt(curve, station), ...size, angle: upright(angleAt(curve, station)) }));
}

/** Text turned by more than a quarter would stand on its head. */
function upright(angle: number): number {
  if (angle > Math.PI / 2) return angle - Math.PI;
  return angle <= -Math.PI / 2 ? angle + Math.PI : angle;
}

/** Separating-axis test of two turned rectangles. */
function overlap(one: Box, other: Box): boolean {
  const reach = Math.hypot(one.halfWidth, one.halfHeight) + Math.hypot(other.halfWidth, other.halfHeight);
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  if (Math.abs(dx) > reach || Math.abs(dy) > reach) return false;
  return [one.angle, one.angle + Math.PI / 2, other.angle, other.angle + Math.PI / 2].every((axis) => {
    const [x, y] = [Math.cos(axis), Math.sin(axis)];
    return Math.abs(dx * x + dy * y) < shadow(one, axis) + shadow(other, axis);
  });
}

/** Half the length of a box's shadow on an axis. */
const shadow = ({ halfWidth, halfHeight, angle }: Box, axis: number): number =>
  halfWidth * Math.abs(Math.cos(angle - axis)) + halfHeight * Math.abs(Math.sin(angle - axis));
