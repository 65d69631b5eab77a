import { laneCurve } from '@simpul/export/picture/curve';
import { palettes } from '@simpul/export/picture/palette';
import type { Picture, PictureLine, PictureNode } from '@simpul/export/picture/picture';
import { writeSvg } from '@simpul/export/picture/svg';
import { expect, test } from 'vitest';

const node = (id: string, [x, y]: readonly [number, number], given: Partial<PictureNode> = {}): PictureNode => ({
  id,
  label: `Name ${id}`,
  x,
  y,
  radius: 15,
  color: '#51606f',
  image: null,
  loops: 0,
  priority: 10,
  ...given,
});

const line = (id: string, given: Partial<PictureLine> = {}): PictureLine => ({
  id,
  labels: ['memasok: amunisi', 'memasok'],
  curve: laneCurve({ x: 100, y: 150 }, { x: 500, y: 150 }, 0),
  margins: [15, 15],
  color: '#0c6e55',
  labelColor: '#0c6e55',
  width: 2,
  dash: 1,
  gap: 0,
  arrow: true,
  contested: false,
  priority: 1,
  ...given,
});

const picture = (given: Partial<Picture> = {}): Picture => ({
  width: 600,
  height: 300,
  palette: palettes.light,
  nodes: [node('A', [100, 150]), node('B', [500, 150])],
  lines: [line('r')],
  legend: [[{ label: 'Kerja sama', sample: { color: '#0c6e55', dash: 1, gap: 0 } }]],
  caption: ['Seluruh graf', '1 hubungan'],
  measure: (text, { size }) => text.length * size * 0.55,
  ...given,
});

const textsOf = (svg: string): readonly string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);

test('names, labels, legend and caption are written out', () => {
  const texts = textsOf(writeSvg(picture()));
  for (const text of ['Name A', 'Name B', 'memasok: amunisi', 'Kerja sama', 'Seluruh graf', '1 hubungan'])
    expect(texts).toContain(text);
});

test('legend and caption stand outside the picture, which keeps its size', () => {
  const heightOf = (svg: string): number => Number(/<svg[^>]* height="([\d.]+)"/.exec(svg)?.[1]);
  expect(heightOf(writeSvg(picture({ legend: [], caption: [] })))).toBe(300);
  expect(heightOf(writeSvg(picture({ legend: [] })))).toBeGreaterThan(330);
  expect(heightOf(writeSvg(picture({ caption: [] })))).toBeGreaterThan(320);
});

test('a line runs from the edge of one disc to the arrowhead at the edge of the other', () => {
  const [, fromX, toX] = /d="M([\d.]+) 150Q[\d.]+ 150 ([\d.]+) 150"/.exec(writeSvg(picture())) ?? [];
  expect(Number(fromX)).toBeCloseTo(115, 1);
  expect(Number(toX)).toBeGreaterThan(470);
  expect(Number(toX)).toBeLessThan(485);
  const [, tip] = /d="M([\d.]+) 150L/.exec(writeSvg(picture())) ?? [];
  expect(Number(tip)).toBeCloseTo(485, 1);
});

test('what is done together has no arrowhead, what is unsure has dashes', () => {
  expect(writeSvg(picture({ legend: [], lines: [line('r', { arrow: false })] }))).not.toMatch(/<path d="M[^"]+Z"/);
  expect(writeSvg(picture({ legend: [] }))).not.toContain('stroke-dasharray');
  expect(writeSvg(picture({ legend: [], lines: [line('r', { dash: 13, gap: 6 })] }))).toContain(
    'stroke-dasharray="13 6"',
  );
});

test('a contested line carries the mark, with or without room for its label', () => {
  const marks = (lines: readonly PictureLine[]): number =>
    writeSvg(picture({ lines })).split(`fill="${palettes.light.contested}"`).length - 1;
  expect(marks([line('r')])).toBe(0);
  expect(marks([line('r', { contested: true })])).toBe(1);
  expect(marks([line('r', { contested: true, labels: ['x'.repeat(200), 'y'.repeat(200)] })])).toBe(1);
});

test('names from articles cannot become markup', () => {
  const hostile = `</text><script>alert(1)</script>"'&\u0000\uD800`;
  const svg = writeSvg(
    picture({
      nodes: [node('A', [100, 150], { label: hostile }), node('B', [500, 150], { image: `data:,"><script>` })],
      lines: [line('r', { labels: [hostile, hostile] })],
      caption: [hostile],
    }),
  );
  expect(svg).not.toContain('<script');
  expect(svg.match(/<text/g)).toHaveLength((svg.match(/<\/text>/g) ?? []).length);
  expect(svg).not.toMatch(/\p{Surrogate}/u);
});

test('a legend too long for one row goes on in the next, and a title too long is cut', () => {
  const entries = Array.from({ length: 12 }, (_, index) => ({ label: `Jenis nomor ${index}`, sample: null }));
  const svg = writeSvg(picture({ legend: [entries], caption: ['judul '.repeat(60)] }));
  const xs = [...svg.matchAll(/<text x="([\d.]+)"[^>]*>Jenis/g)].map(([, x]) => Number(x));
  expect(xs).toHaveLength(12);
  expect(Math.max(...xs)).toBeLessThan(600);
  expect(textsOf(svg).find((text) => text.startsWith('judul'))).toMatch(/…$/);
});

test('the same picture is the same file', () => {
  expect(writeSvg(picture())).toBe(writeSvg(picture()));
});
