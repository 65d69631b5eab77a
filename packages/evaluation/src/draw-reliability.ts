import type { ReliabilityBin } from './measure-reliability.ts';

/** Side of the square, and the room left and below for the figures, in CSS pixels. */
const side = 260;
const room = { left: 44, top: 18, bottom: 38 };

/**
 * The reliability diagram as SVG in the page's own colours, so that it reads in light and dark: a bar as high as the share
 * that is right, the number of claims on it, a stroke where their mean confidence lies, and the line where the two agree.
 */
export function drawReliability(bins: readonly ReliabilityBin[]): string {
  const told = bins.filter(({ claims }) => claims > 0);
  const label = told.map(
    ({ from, to, right, claims }) => `${from.toFixed(1)}–${to.toFixed(1)}: ${percent(right)} of ${claims}`,
  );
  return [
    `<svg viewBox="0 0 ${side + room.left + 10} ${side + room.top + room.bottom}" width="${side + room.left + 10}" role="img" aria-label="Share right by confidence. ${label.join('; ')}">`,
    `<g transform="translate(${room.left} ${room.top})">`,
    `<rect width="${side}" height="${side}" fill="none" stroke="currentColor" stroke-opacity=".3"/>`,
    ...told.map(drawBar),
    `<line x1="0" y1="${side}" x2="${side}" y2="0" stroke="currentColor" stroke-opacity=".5" stroke-dasharray="4 4"/>`,
    ...[0, 0.5, 1].map(drawTick),
    `<text x="${side / 2}" y="${side + 34}" text-anchor="middle">confidence</text>`,
    `<text transform="translate(-34 ${side / 2}) rotate(-90)" text-anchor="middle">share right</text>`,
    '</g></svg>',
  ].join('');
}

function drawBar({ from, to, claims, meanConfidence, right }: ReliabilityBin): string {
  const [x, width, height] = [from * side + 1, (to - from) * side - 2, right * side];
  const [top, mean] = [side - height, side - meanConfidence * side];
  const title = `<title>${claims} claims of ${from.toFixed(1)}–${to.toFixed(1)}: mean ${meanConfidence.toFixed(2)}, ${percent(right)} right</title>`;
  return [
    `<g>${title}<rect x="${round(x)}" y="${round(top)}" width="${round(width)}" height="${round(height)}" fill="#3b82c4" fill-opacity=".7"/>`,
    `<line x1="${round(x)}" y1="${round(mean)}" x2="${round(x + width)}" y2="${round(mean)}" stroke="currentColor" stroke-width="2"/>`,
    `<text x="${round(x + width / 2)}" y="${round(top - 4)}" text-anchor="middle">${claims}</text></g>`,
  ].join('');
}

const drawTick = (share: number): string =>
  `<text x="${share * side}" y="${side + 16}" text-anchor="middle">${share}</text><text x="-6" y="${side - share * side + 4}" text-anchor="end">${share}</text>`;

const round = (length: number): string => length.toFixed(1);

const percent = (share: number): string => `${Math.round(100 * share)} %`;
