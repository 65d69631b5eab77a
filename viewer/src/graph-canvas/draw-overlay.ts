import { contestedRoom, contestedStrokes } from '@simpul/export/picture/contested-mark';
import { pointAt } from '@simpul/export/picture/curve';
import { cssFont, fonts } from '@simpul/export/picture/fonts';
import type { LabelRequest, PlacedLabel } from '@simpul/export/picture/place-labels';
import { placeLabels } from '@simpul/export/picture/place-labels';
import type { OverlayEdge, OverlayFrame, OverlayNode } from './overlay-frame.ts';

type Context = CanvasRenderingContext2D;

const nameFont = cssFont(fonts.name);
const lineFont = cssFont(fonts.line);
const badgeFont = cssFont(fonts.badge);
const halo = 4;

/** Draws rings, names, labels of lines and badges; answers with the labels that found room. */
export function drawOverlay(context: Context, frame: OverlayFrame): readonly PlacedLabel[] {
  context.lineJoin = 'round';
  context.textBaseline = 'middle';
  context.textAlign = 'center';
  for (const node of frame.nodes) drawDiscMarks(context, node, frame);
  const discs = frame.nodes.map(({ x, y, radius }) => ({ x, y, radius: radius + 1 }));
  const placed = placeLabels([...nameRequests(context, frame), ...lineRequests(context, frame)], discs, frame.canvas);
  const edges = new Map(frame.edges.map((edge) => [edge.id, edge]));
  const nodes = new Map(frame.nodes.map((node) => [node.id, node]));
  for (const label of placed) {
    const edge = edges.get(label.id);
    if (edge !== undefined) drawLineLabel(context, { label, edge, frame });
  }
  const labelled = new Set(placed.map(({ id }) => id));
  for (const edge of frame.edges)
    if (edge.contested && !labelled.has(edge.id)) drawBadge(context, pointAt(edge.curve, 0.5), frame);
  for (const label of placed) {
    const node = nodes.get(label.id);
    if (node !== undefined)
      drawText(context, { text: node.label, label, font: nameFont, color: frame.palette.ink, frame });
  }
  return placed;
}

function drawDiscMarks(
  context: Context,
  { x, y, radius, ringed, loops }: OverlayNode,
  { palette }: OverlayFrame,
): void {
  if (ringed) {
    context.beginPath();
    context.arc(x, y, radius + 4, 0, 2 * Math.PI);
    context.lineWidth = 3;
    context.strokeStyle = palette.accent;
    context.stroke();
  }
  if (loops === 0) return;
  context.font = badgeFont;
  const [left, top] = [x + radius * 0.75, y - radius * 0.75];
  context.beginPath();
  context.roundRect(left - 3, top - 8, 26, 16, 8);
  context.fillStyle = palette.surface;
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = palette.rim;
  context.stroke();
  context.fillStyle = palette.ink;
  context.fillText(`↻${loops}`, left + 10, top + 0.5);
}

function nameRequests(context: Context, { nodes }: OverlayFrame): readonly LabelRequest[] {
  context.font = nameFont;
  return nodes
    .filter(({ named }) => named)
    .map(({ id, label, x, y, radius, priority }) => ({
      id,
      priority,
      width: context.measureText(label).width + 6,
      height: 18,
      anchor: { kind: 'node', centre: { x, y }, radius: radius + 1 },
    }));
}

function lineRequests(context: Context, { edges }: OverlayFrame): readonly LabelRequest[] {
  context.font = lineFont;
  return edges.map(({ id, labels, curve, margins, contested, priority, required }) => ({
    id,
    priority,
    required,
    width: lineLabelWidth(context, labels[0], contested),
    shorter: labels[0] === labels[1] ? [] : [lineLabelWidth(context, labels[1], contested)],
    height: 15,
    anchor: { kind: 'curve', curve, margins },
  }));
}

const lineLabelWidth = (context: Context, text: string, contested: boolean): number =>
  context.measureText(text).width + (contested ? contestedRoom : 0);

interface LineLabel {
  readonly label: PlacedLabel;
  readonly edge: OverlayEdge;
  readonly frame: OverlayFrame;
}

function drawLineLabel(context: Context, { label, edge, frame }: LineLabel): void {
  context.save();
  context.translate(label.x, label.y);
  context.rotate(label.angle);
  context.font = lineFont;
  const text = edge.labels[label.version] ?? edge.labels[0];
  drawPlate(context, lineLabelWidth(context, text, edge.contested) + 6, frame);
  const shift = edge.contested ? contestedRoom / 2 : 0;
  const at = { ...label, x: shift, y: 0, angle: 0 };
  drawText(context, { text, label: at, font: lineFont, color: edge.color, frame });
  if (edge.contested) {
    context.font = lineFont;
    drawBadge(context, { x: shift - context.measureText(text).width / 2 - 11, y: 0 }, frame);
  }
  context.restore();
}

/** Parts the line under its label: letters on a line of their own colour could not be read. */
function drawPlate(context: Context, width: number, { palette }: OverlayFrame): void {
  context.beginPath();
  context.roundRect(-width / 2, -7, width, 14, 5);
  context.fillStyle = palette.background;
  context.fill();
}

interface Text {
  readonly text: string;
  readonly label: PlacedLabel;
  readonly font: string;
  readonly color: string;
  readonly frame: OverlayFrame;
}

/** The halo in the colour of the background parts the text from the lines under it. */
function drawText(context: Context, { text, label, font, color, frame }: Text): void {
  context.font = font;
  context.lineWidth = halo;
  context.strokeStyle = frame.palette.background;
  context.strokeText(text, label.x, label.y);
  context.fillStyle = color;
  context.fillText(text, label.x, label.y);
}

function drawBadge(
  context: Context,
  { x, y }: { readonly x: number; readonly y: number },
  { palette }: OverlayFrame,
): void {
  context.beginPath();
  context.arc(x, y, 7.5, 0, 2 * Math.PI);
  context.fillStyle = palette.contested;
  context.fill();
  context.lineWidth = 2;
  context.strokeStyle = palette.background;
  context.stroke();
  context.beginPath();
  for (const [fromX, fromY, toX, toY] of contestedStrokes) {
    context.moveTo(x + fromX, y + fromY);
    context.lineTo(x + toX, y + toY);
  }
  context.lineWidth = 1.6;
  context.stroke();
}
