import { contestedRoom, contestedStrokes } from './contested-mark.ts';
import type { Point } from './curve.ts';
import { pointAt } from './curve.ts';
import { fonts } from './fonts.ts';
import type { Palette } from './palette.ts';
import type { Picture, PictureLine } from './picture.ts';
import type { LabelRequest, PlacedLabel } from './place-labels.ts';
import { placeLabels } from './place-labels.ts';
import { element, rounded, textElement } from './svg-element.ts';

/** Names and labels of lines where there is room for them, and the marks of contested lines. */
export function svgLabels(picture: Picture): string {
  const { nodes, lines, palette } = picture;
  const discs = nodes.map(({ x, y, radius }) => ({ x, y, radius: radius + 1 }));
  const placed = placeLabels([...nameRequests(picture), ...lineRequests(picture)], discs, picture);
  const lineOf = new Map(lines.map((line) => [line.id, line]));
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  const labelled = new Set(placed.map(({ id }) => id));
  const onLines = placed.map((label) => lineLabel(lineOf.get(label.id), label, picture));
  const marks = lines
    .filter(({ contested, id }) => contested && !labelled.has(id))
    .map(({ curve }) => contestedMark(pointAt(curve, 0.5), palette));
  const names = placed.map(({ id, x, y }) => {
    const node = nodeOf.get(id);
    return node === undefined ? '' : haloed(node.label, { ...placedText, x, y, fill: palette.ink }, picture);
  });
  return [...onLines, ...marks, ...names].join('');
}

const nameRequests = ({ nodes, measure }: Picture): readonly LabelRequest[] =>
  nodes.map(({ id, label, x, y, radius, priority }) => ({
    id,
    priority,
    width: measure(label, fonts.name) + 6,
    height: 18,
    anchor: { kind: 'node', centre: { x, y }, radius: radius + 1 },
  }));

const lineRequests = (picture: Picture): readonly LabelRequest[] =>
  picture.lines.flatMap(({ id, labels, curve, margins, contested, priority }) => {
    if (labels === null) return [];
    const [width = 0, shorter = 0] = labels.map((label) => lineLabelWidth(label, contested, picture));
    return [
      { id, priority, width, shorter: [shorter], height: 15, anchor: { kind: 'curve' as const, curve, margins } },
    ];
  });

const lineLabelWidth = (text: string, contested: boolean, { measure }: Picture): number =>
  measure(text, fonts.line) + (contested ? contestedRoom : 0);

function lineLabel(line: PictureLine | undefined, label: PlacedLabel, picture: Picture): string {
  const text = line?.labels?.[label.version === 0 ? 0 : 1];
  if (line === undefined || text === undefined) return '';
  const { palette, measure } = picture;
  const width = lineLabelWidth(text, line.contested, picture) + 6;
  const shift = line.contested ? contestedRoom / 2 : 0;
  // Parts the line under its label: letters on a line of their own colour could not be read.
  const plate = element('rect', { x: -width / 2, y: -7, width, height: 14, rx: 5, fill: palette.background });
  const mark = line.contested ? contestedMark({ x: shift - measure(text, fonts.line) / 2 - 11, y: 0 }, palette) : '';
  const turn = `translate(${rounded(label.x)} ${rounded(label.y)}) rotate(${rounded((label.angle * 180) / Math.PI)})`;
  const written = textElement(text, fonts.line, { ...placedText, x: shift, y: 0, fill: line.labelColor });
  return element('g', { transform: turn }, plate + written + mark);
}

/** Centred both ways; `dominant-baseline` is not known to all programs, a shift by a third of the letters is. */
const placedText = { 'text-anchor': 'middle', dy: '0.35em' } as const;

/** A text parted from what is under it by a halo in the colour of the background. */
function haloed(text: string, attributes: Readonly<Record<string, string | number>>, { palette }: Picture): string {
  const halo = {
    ...attributes,
    fill: 'none',
    stroke: palette.background,
    'stroke-width': 4,
    'stroke-linejoin': 'round',
  };
  return textElement(text, fonts.name, halo) + textElement(text, fonts.name, attributes);
}

/** The badge of what some affirm and others deny. */
export function contestedMark({ x, y }: Point, palette: Palette): string {
  const strokes = contestedStrokes.map(
    ([fromX, fromY, toX, toY]) =>
      `M${rounded(x + fromX)} ${rounded(y + fromY)}L${rounded(x + toX)} ${rounded(y + toY)}`,
  );
  const disc = { cx: x, cy: y, r: 7.5, fill: palette.contested, stroke: palette.background, 'stroke-width': 2 };
  return (
    element('circle', disc) +
    element('path', { d: strokes.join(''), stroke: palette.background, 'stroke-width': 1.6, fill: 'none' })
  );
}
