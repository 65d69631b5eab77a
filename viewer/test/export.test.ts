import { palettes } from '@simpul/export/picture/palette';
import { expect, test } from 'vitest';
import { captionLines } from '../src/export/caption-lines.ts';
import { legendRows } from '../src/export/legend-rows.ts';
import { fileName } from '../src/export/save-file.ts';
import { shownPicture } from '../src/export/shown-picture.ts';
import { shownSubgraph } from '../src/export/shown-subgraph.ts';
import { buildScene } from '../src/graph-canvas/scene.ts';
import { initialView } from '../src/state/view-state.ts';
import { actor, relation, subgraph } from './small-graph.ts';

const aid = relation('A', 'B', { firstReported: '2025-01-09T00:00:00Z', lastReported: '2025-02-04T10:00:00Z' });
const threat = relation('B', 'C', { type: 'THREATEN', quad: 'verbal-conflict', status: 'alleged', contested: true });
const whole = subgraph([actor('A'), actor('B'), actor('C')], [aid, threat]);

test('what a filter hides is not saved, nor whoever stands only at its end', () => {
  const shown = shownSubgraph(whole, { ...initialView, hiddenFamilies: ['verbal-conflict'] });
  expect(shown.relations).toEqual([aid]);
  expect(shown.actors.map(({ id }) => id)).toEqual(['A', 'B']);
  expect(shown).toMatchObject({ total: 2, truncated: true });
  expect(shownSubgraph(whole, initialView)).toEqual(whole);
});

test('the actor looked at is saved even when all its lines are hidden', () => {
  const shown = shownSubgraph(whole, { ...initialView, focus: 'C', hiddenFamilies: ['verbal-conflict'] });
  expect(shown.actors.map(({ id }) => id)).toEqual(['A', 'B', 'C']);
});

test('the caption says what of, how much, from when, and when it was drawn', () => {
  const today = '2026-03-01T12:00:00Z';
  expect(captionLines(whole, { view: initialView, language: 'en', today })).toEqual([
    'Whole graph',
    '2 of 2 relationships shown · reported 9 Jan 2025 – 4 Feb 2025 · Simpul, 1 Mar 2026',
  ]);
  const view = { ...initialView, focus: 'A', expanded: ['B'], view: 'polity' as const };
  expect(captionLines(whole, { view, language: 'id', today })[0]).toBe('Sekitar A · + tetangga B · Per negara');
});

test('the legend lists what is there and nothing else', () => {
  const labels = legendRows(whole, { palette: palettes.light, language: 'en' }).map((row) =>
    row.map(({ label }) => label),
  );
  expect(labels).toEqual([
    ['Conflict: words', 'Cooperation: acts'],
    ['asserted', 'alleged', 'denied by others', 'line width = number of claims'],
  ]);
});

test('a file name holds letters, digits and the day, whatever the title holds', () => {
  expect(fileName('Sekitar Korea Utara', '2026-03-01T12:00:00Z')).toBe('simpul-sekitar-korea-utara-2026-03-01');
  expect(fileName('../..\\<b>: "é"\u202E\n', '2026-03-01')).toBe('simpul-b-é-2026-03-01');
  expect(fileName('…', '2026-03-01')).toBe('simpul-2026-03-01');
});

test('the picture has the lines where they are on the screen, hidden ones left out', () => {
  const scene = buildScene(whole, { ...initialView, hiddenFamilies: ['verbal-conflict'] }, 'en');
  const size = scene.nodes.find(({ id }) => id === 'A')?.size ?? 0;
  const discs = new Map([
    ['A', { x: 100, y: 50, radius: size * 2 }],
    ['B', { x: 400, y: 50, radius: size * 2 }],
  ]);
  const picture = shownPicture(scene, { discs, canvas: { width: 600, height: 300 } }, palettes.light);
  expect(picture.nodes.map(({ id, x }) => [id, x])).toEqual([
    ['A', 100],
    ['B', 400],
  ]);
  expect(picture.lines).toHaveLength(1);
  expect(picture.lines[0]).toMatchObject({ id: aid.id, curve: { from: { x: 100 }, to: { x: 400 } }, arrow: true });
  // Drawn twice as large as planned, lines too.
  expect(picture.lines[0]?.width).toBeCloseTo(2 * (scene.edges.find(({ id }) => id === aid.id)?.width ?? 0));
});
