import { mixColours } from '@simpul/export/picture/colour';
import { palettes } from '@simpul/export/picture/palette';
import { expect, test } from 'vitest';
import { attentionOf } from '../src/graph-canvas/attention.ts';
import { edgeDisplay, nodeDisplay } from '../src/graph-canvas/display.ts';
import { buildScene } from '../src/graph-canvas/scene.ts';
import { initialView } from '../src/state/view-state.ts';
import { actor, relation, subgraph } from './small-graph.ts';

const palette = palettes.light;
const aid = relation('PRK', 'RUS', { type: 'AID', quad: 'material-cooperation', claims: 8 });
const back = relation('RUS', 'PRK', { type: 'AID', quad: 'material-cooperation', status: 'alleged' });
const meeting = relation('KOR', 'PRK', { type: 'CONSULT', quad: 'verbal-cooperation', mutual: true });
const graph = subgraph([actor('PRK'), actor('RUS'), actor('KOR')], [aid, back, meeting]);
const scene = buildScene(graph, initialView, 'id');

const edgeOf = (id: string) => {
  const edge = scene.edges.find((one) => one.id === id);
  if (edge === undefined) throw new Error(`no edge ${id}`);
  return edge;
};

test('colour says the family, stroke the certainty, width the number of claims', () => {
  const [strong, weak] = [edgeDisplay(edgeOf(aid.id), null, palette), edgeDisplay(edgeOf(back.id), null, palette)];
  expect(strong.color).toBe(palette.families['material-cooperation']);
  expect(strong.gap).toBe(0);
  expect(weak.gap).toBeGreaterThan(0);
  expect(strong.size).toBeGreaterThan(weak.size);
});

test('what two do together has no arrowhead, what one does to the other has', () => {
  expect(edgeDisplay(edgeOf(meeting.id), null, palette).arrow).toBe(0);
  expect(edgeDisplay(edgeOf(aid.id), null, palette).arrow).toBe(1);
});

test('a selected line keeps its colour, the rest recedes into the background without alpha', () => {
  const attention = attentionOf(scene, { kind: 'relation', id: aid.id });
  expect(edgeDisplay(edgeOf(aid.id), attention, palette).color).toBe(palette.families['material-cooperation']);
  const receded = edgeDisplay(edgeOf(meeting.id), attention, palette).color;
  expect(receded).toMatch(/^#[0-9a-f]{6}$/);
  expect(receded).toBe(mixColours(palette.families['verbal-cooperation'], palette.background, 0.86));
});

test('a selected actor keeps its neighbours, and only it wears the ring', () => {
  const attention = attentionOf(scene, { kind: 'actor', id: 'RUS' });
  expect([...(attention?.nodes ?? [])].sort()).toEqual(['PRK', 'RUS']);
  expect([...(attention?.ringed ?? [])]).toEqual(['RUS']);
});

test('what is not in the picture draws no attention', () => {
  expect(attentionOf(scene, { kind: 'actor', id: 'USA' })).toBeNull();
  expect(attentionOf(scene, { kind: 'relation', id: 'gone' })).toBeNull();
});

test('a receded actor shows no flag', () => {
  const attention = attentionOf(scene, { kind: 'actor', id: 'RUS' });
  const korea = scene.nodes.find(({ id }) => id === 'KOR');
  if (korea === undefined) throw new Error('no KOR');
  expect(nodeDisplay(korea, null, palette).image).toMatch(/kr/);
  expect(nodeDisplay(korea, attention, palette).image).toBeNull();
});

test('a filter hides lines and lonely actors, and moves nothing', () => {
  const filtered = buildScene(graph, { ...initialView, hiddenFamilies: ['verbal-cooperation'] }, 'id');
  expect(filtered.edges.filter(({ hidden }) => hidden).map(({ id }) => id)).toEqual([meeting.id]);
  expect(filtered.nodes.filter(({ hidden }) => hidden).map(({ id }) => id)).toEqual(['KOR']);
  expect(filtered.edges.map(({ curvature }) => curvature)).toEqual(scene.edges.map(({ curvature }) => curvature));
  expect(filtered.nodes.map(({ size }) => size)).toEqual(scene.nodes.map(({ size }) => size));
});

test('what an actor does to itself is counted, not drawn', () => {
  const within = relation('USA', 'USA', { type: 'REQUEST', quad: 'verbal-conflict' });
  const built = buildScene(subgraph([actor('USA')], [within]), initialView, 'id');
  expect(built.edges).toEqual([]);
  expect(built.nodes.map(({ loops }) => loops)).toEqual([1]);
});
