import { fonts } from './fonts.ts';
import type { Font, LegendEntry, Picture } from './picture.ts';
import { element, textElement } from './svg-element.ts';
import { contestedMark } from './svg-labels.ts';

const padding = 16;
const rowHeight = 20;
const sampleWidth = 34;
const entryGap = 18;

/** A block of the picture and how high it is. */
export interface Block {
  readonly height: number;
  /** Markup for a block whose upper edge is at 0. */
  readonly markup: string;
}

/** What the picture is of: a title and lines under it, cut where they would reach out of the picture. */
export function svgCaption(picture: Picture): Block {
  const { caption, palette } = picture;
  let y = padding;
  const lines = caption.map((text, index) => {
    const font = index === 0 ? fonts.title : fonts.text;
    y += index === 0 ? font.size : rowHeight - 2;
    return textElement(fitting(text, font, picture), font, {
      x: padding,
      y,
      fill: index === 0 ? palette.ink : palette.quiet,
    });
  });
  return caption.length === 0 ? { height: 0, markup: '' } : { height: y + 10, markup: lines.join('') };
}

/** What colours and strokes mean. */
export function svgLegend(picture: Picture): Block {
  const { legend, palette } = picture;
  if (legend.every((row) => row.length === 0)) return { height: 0, markup: '' };
  const parts: string[] = [];
  let y = padding;
  for (const row of legend) {
    let x = padding;
    for (const entry of row) {
      const width = entryWidth(entry, picture);
      if (x > padding && x + width > picture.width - padding) [x, y] = [padding, y + rowHeight];
      parts.push(svgEntry(entry, [x, y], picture));
      x += width + entryGap;
    }
    if (row.length > 0) y += rowHeight;
  }
  const rule = { x1: padding, x2: picture.width - padding, y1: 0.5, y2: 0.5, stroke: palette.quiet, opacity: 0.4 };
  return { height: y + padding - rowHeight / 2, markup: element('line', rule) + parts.join('') };
}

const markWidth = ({ sample, contested }: LegendEntry): number =>
  sample === null ? (contested === true ? 22 : 0) : sampleWidth + 7;

const entryWidth = (entry: LegendEntry, { measure }: Picture): number =>
  markWidth(entry) + measure(entry.label, fonts.text);

function svgEntry(entry: LegendEntry, [x, y]: readonly [number, number], { palette }: Picture): string {
  const { sample, contested, label } = entry;
  const line =
    sample === null
      ? ''
      : element('path', {
          d: `M${x} ${y}h${sampleWidth}`,
          stroke: sample.color,
          'stroke-width': 3,
          'stroke-dasharray': sample.gap === 0 ? undefined : `${sample.dash} ${sample.gap}`,
        });
  const mark = contested === true ? contestedMark({ x: x + 8, y }, palette) : '';
  return line + mark + textElement(label, fonts.text, { x: x + markWidth(entry), y, dy: '0.35em', fill: palette.ink });
}

function fitting(text: string, font: Font, { width, measure }: Picture): string {
  const room = width - 2 * padding;
  if (measure(text, font) <= room) return text;
  const letters = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
  while (letters.length > 1 && measure(`${letters.join('')}…`, font) > room) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
