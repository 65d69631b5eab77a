import { escapeXml } from '../escape-xml.ts';
import { fontFamily, fonts } from './fonts.ts';
import type { Picture, PictureNode } from './picture.ts';
import { element, textElement } from './svg-element.ts';
import { svgLabels } from './svg-labels.ts';
import { svgCaption, svgLegend } from './svg-legend.ts';
import { svgLine } from './svg-line.ts';

/** A picture as a file of its own (SVG 1.1): caption above, legend below, nothing fetched from elsewhere. */
export function writeSvg(picture: Picture): string {
  const { width, height, palette, lines, nodes, caption } = picture;
  const [head, foot] = [svgCaption(picture), svgLegend(picture)];
  const total = head.height + height + foot.height;
  const drawn = [
    // Heavy lines lie on light ones.
    ...[...lines].sort((a, b) => a.priority - b.priority || (a.id < b.id ? -1 : 1)).map(svgLine),
    ...nodes.map((node) => svgNode(node, picture)),
    svgLabels(picture),
  ].join('');
  const clip = element('clipPath', { id: 'frame' }, element('rect', { width, height }));
  const content = [
    caption.length === 0 ? '' : element('title', {}, escapeXml(caption.join(' · '))),
    clip,
    element('rect', { width, height: total, fill: palette.background }),
    head.markup,
    element('g', { transform: `translate(0 ${head.height})`, 'clip-path': 'url(#frame)' }, drawn),
    element('g', { transform: `translate(0 ${head.height + height})` }, foot.markup),
  ].join('\n');
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height: total,
    viewBox: `0 0 ${width} ${total}`,
    'font-family': fontFamily,
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('svg', root, `\n${content}\n`)}\n`;
}

/** The disc's edge shows around the flag, as a rim. */
function svgNode({ x, y, radius, color, image, loops }: PictureNode, { palette }: Picture): string {
  const disc = element('circle', { cx: x, cy: y, r: radius, fill: color });
  const inner = radius * 0.94;
  const flag =
    image === null
      ? ''
      : element('image', { href: image, x: x - inner, y: y - inner, width: 2 * inner, height: 2 * inner });
  if (loops === 0) return disc + flag;
  const [left, top] = [x + radius * 0.75, y - radius * 0.75];
  const plate = { x: left - 3, y: top - 8, width: 26, height: 16, rx: 8, fill: palette.surface, stroke: palette.rim };
  const count = { x: left + 10, y: top + 0.5, dy: '0.35em', 'text-anchor': 'middle', fill: palette.ink };
  return disc + flag + element('rect', plate) + textElement(`↻${loops}`, fonts.badge, count);
}
